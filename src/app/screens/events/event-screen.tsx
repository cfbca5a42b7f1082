import { useMemo } from 'preact/hooks'
import type { EventId } from '../../../content/checklists/checklist'
import { checklistOf } from '../../../content/checklists/register'
import type { FactRef } from '../../../engine/types'
import { eventSteps, missingOf } from '../../plan/event-steps'
import { Button, Card, Notice, Screen } from '../../ui'
import type { GuideProps } from '../guide/props'
import { useGradually } from '../guide/use-gradually'
import { EventStepItem } from './event-step'
import { OfficialPage } from './official-page'
import './events.css'

interface Props
  extends Pick<GuideProps, 'words' | 'today' | 'kiosk' | 'session' | 'visit' | 'onBack' | 'onGo' | 'onCheck'> {
  readonly event: EventId
  /** Asks what tells for whom the steps are. */
  readonly onAsk: (missing: FactRef) => void
}

/** What to do when something happens: the day, the steps in order, the rights to check. */
export function EventScreen({ words, today, kiosk, session, visit, event, onBack, onGo, onCheck, onAsk }: Props) {
  const { t, day } = words
  const checklist = checklistOf(event)
  const planned = visit.events.has(event)
  const on = visit.days.get(event) ?? null
  const steps = useMemo(
    () => eventSteps(checklist, on, visit.answers, today.today),
    [checklist, on, visit.answers, today],
  )
  const [missing] = missingOf(steps)
  // After the steps come the rights and the page.
  const drawn = useGradually(steps.length + 1)
  const hasDue = checklist.steps.some(({ due }) => due)
  return (
    <Screen
      title={t(`checklists.${event}.title`)}
      lead={t(`checklists.${event}.lead`)}
      back={{ label: t('common.back'), onPress: onBack }}
      primary={
        planned
          ? { label: t('events.file'), onPress: () => onGo({ screen: 'file' }) }
          : { label: t('events.add'), onPress: () => session.plan(event, true), icon: 'plus' }
      }
      summary={
        <>
          <div role="status">{planned && <Notice tone="success">{t('events.added')}</Notice>}</div>
          {hasDue && (
            <Card>
              <div class="event-day">
                <p>{on === null ? t('events.day.why') : t('events.day.known', { day: day(on) })}</p>
                <Button icon="calendar-days" onPress={() => onGo({ screen: 'eventDay', event })}>
                  {on === null ? t('events.day.ask') : t('events.day.change')}
                </Button>
              </div>
            </Card>
          )}
          {missing && (
            <Card title={t('events.ask.title')}>
              <div class="event-day">
                <p>{t('events.ask.text')}</p>
                <Button icon="circle-question-mark" onPress={() => onAsk(missing)}>
                  {t('events.ask.button')}
                </Button>
              </div>
            </Card>
          )}
        </>
      }
    >
      <section aria-busy={drawn <= steps.length}>
        <h2>{t('events.steps.title')}</h2>
        <ol class="event-steps">
          {steps.slice(0, drawn).map((shown) => (
            <EventStepItem key={shown.step.id} words={words} event={event} shown={shown} kiosk={kiosk} />
          ))}
        </ol>
      </section>
      {drawn > steps.length && (
        <>
          {checklist.benefits.length > 0 && (
            <Card tone="fir" title={t('events.benefits.title')}>
              <p>{t('events.benefits.lead')}</p>
              <ul class="bullets">
                {checklist.benefits.map((id) => (
                  <li key={id}>{t(`droits.${id}.name`)}</li>
                ))}
              </ul>
              <Button icon="hand-coins" onPress={() => onCheck(checklist.benefits)}>
                {t('events.benefits.check')}
              </Button>
            </Card>
          )}
          <OfficialPage words={words} checklist={checklist} kiosk={kiosk} />
        </>
      )}
    </Screen>
  )
}
