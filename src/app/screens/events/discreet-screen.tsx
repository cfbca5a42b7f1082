import type { EventId } from '../../../content/checklists/checklist'
import { checklistOf } from '../../../content/checklists/register'
import { EMERGENCY_NUMBERS } from '../../../content/directory/numbers'
import { eventSteps } from '../../plan/event-steps'
import { stepTitle } from '../../plan/step-text'
import { Button, Card, Notice, Screen } from '../../ui'
import type { GuideProps } from '../guide/props'
import { PrintButton } from '../print/print-button'
import { EventStepItem } from './event-step'
import { OfficialPage } from './official-page'
import './events.css'

interface Props
  extends Pick<GuideProps, 'words' | 'today' | 'kiosk' | 'printer' | 'visit' | 'onBack' | 'onCheck' | 'onLeave'> {
  readonly event: EventId
}

/**
 * A checklist for somebody who may be watched: numbers first, one press leaves and erases, nothing goes into the file,
 * and what is printed has no title.
 */
export function DiscreetScreen({ words, today, kiosk, printer, visit, event, onBack, onCheck, onLeave }: Props) {
  const { t } = words
  const checklist = checklistOf(event)
  const steps = eventSteps(checklist, null, visit.answers, today.today)
  return (
    <>
      <div class="no-print">
        <section class="leave" aria-label={t('events.discreet.leave')}>
          <Button variant="primary" icon="log-out" onPress={onLeave}>
            {t('events.discreet.leave')}
          </Button>
          <span>{t('events.discreet.leaveText')}</span>
        </section>
        <Screen
          title={t(`checklists.${event}.title`)}
          lead={t(`checklists.${event}.lead`)}
          back={{ label: t('common.back'), onPress: onBack }}
          summary={
            <Card tone="stone" title={t('events.discreet.danger')}>
              <ul class="emergency">
                {EMERGENCY_NUMBERS.map(({ id, number }) => (
                  <li key={id}>
                    <strong>
                      {kiosk ? <bdi>{number}</bdi> : <a href={`tel:${number.replace(/\s/g, '')}`}>{number}</a>}
                    </strong>
                    <span>{t(`numbers.${id}.use`)}</span>
                  </li>
                ))}
              </ul>
            </Card>
          }
        >
          <section>
            <h2>{t('events.steps.title')}</h2>
            <ol class="event-steps">
              {steps.map((shown) => (
                <EventStepItem key={shown.step.id} words={words} event={event} shown={shown} kiosk={kiosk} />
              ))}
            </ol>
          </section>
          {checklist.benefits.length > 0 && (
            <Button icon="hand-coins" onPress={() => onCheck(checklist.benefits)}>
              {t('events.benefits.check')}
            </Button>
          )}
          {printer !== 'none' && (
            <PrintButton words={words} kiosk={kiosk}>
              {t('events.discreet.print')}
            </PrintButton>
          )}
          <OfficialPage words={words} checklist={checklist} kiosk={kiosk} />
          <Notice>{t('events.discreet.kept')}</Notice>
        </Screen>
      </div>
      <div class="print-plain">
        <ul>
          {EMERGENCY_NUMBERS.map(({ id, number }) => (
            <li key={id}>
              <strong>{number}</strong> {t(`numbers.${id}.use`)}
            </li>
          ))}
        </ul>
        <ol>
          {steps.map(({ step }) => (
            <li key={step.id}>
              <strong>{stepTitle(words, event, step.id)}</strong> {t(`checklists.${event}.steps.${step.id}.text`)}
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}
