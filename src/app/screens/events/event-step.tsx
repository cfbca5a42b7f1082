import type { EventId } from '../../../content/checklists/checklist'
import type { Words } from '../../i18n/words'
import type { EventStep } from '../../plan/event-steps'
import { dueText, officeName, stepTitle } from '../../plan/step-text'
import { DefinitionList, Disclosure, Tag } from '../../ui'
import { Cite, PageAddress } from '../benefit/cite'

interface Props {
  readonly words: Words
  readonly event: EventId
  readonly shown: EventStep
  readonly kiosk: boolean
}

/** One step of a checklist: what, until when, how, of whom, with which papers, and the text that says so. */
export function EventStepItem({ words, event, shown: { step, on, late, missing }, kiosk }: Props) {
  const { t, day } = words
  const key = `checklists.${event}.steps.${step.id}`
  const condition = step.onlyIf?.id
  const office = officeName(words, step.office)
  const overdue = late && step.due?.kind === 'legal'
  return (
    <li class="event-step">
      <h3>{stepTitle(words, event, step.id)}</h3>
      {step.due && (
        <Tag tone={overdue ? 'stone' : 'sky'} icon={overdue ? 'triangle-alert' : 'calendar-days'}>
          {dueText(words, step.due, on, late)}
        </Tag>
      )}
      {missing.length > 0 && condition && (
        <p>
          <strong>{t('events.steps.condition', { condition: t(condition.replace('.', '.conditions.')) })}</strong>
        </p>
      )}
      <p>{t(`${key}.text`)}</p>
      {late && <p class="event-step-late">{t(`${key}.late`)}</p>}
      <DefinitionList
        items={[
          ...(office === null ? [] : [{ term: t('events.steps.where'), value: office }]),
          ...(step.documents.length > 0
            ? [
                {
                  term: t('events.steps.documents'),
                  value: words.list(step.documents.map((id) => t(`documents.${id}.name`))),
                },
              ]
            : []),
        ]}
      />
      <Disclosure summary={t('events.steps.source')}>
        <p>{t(`offices.${step.office}.where`)}</p>
        {step.online && (
          <p>
            {t('events.steps.online')} <PageAddress source={step.online} kiosk={kiosk} />
          </p>
        )}
        <p>
          <Cite source={step.source} kiosk={kiosk} />
        </p>
        <p>{t('events.steps.checked', { day: day(step.verifiedOn) })}</p>
      </Disclosure>
    </li>
  )
}
