import { useMemo } from 'preact/hooks'
import { fileAddress } from '../../handoff/address'
import { planOf } from '../../plan/plan'
import { claimable, dossierOf } from '../../plan/visit-dossier'
import { Button, Card, Notice, Screen, useKeptFocus } from '../../ui'
import { withAmounts } from '../amounts/hidden-amounts'
import type { GuideProps } from '../guide/props'
import { Places } from '../places/places'
import { PrintButton } from '../print/print-button'
import { mostFirst } from '../results/order'
import { Chosen } from './chosen'
import { DoneSteps } from './done-steps'
import { Papers } from './papers'
import { Sheet } from './sheet'
import { TaskItem } from './task-item'
import './file.css'

type Props = Omit<GuideProps, 'step' | 'onLeave'>

/** My file: one list over all that was chosen, that leaves on paper or by phone. */
export function FileScreen({
  words,
  today,
  printer,
  kiosk,
  session,
  visit,
  found,
  onGo,
  onBack,
  onCheck,
  onEnd,
  amounts,
}: Props) {
  const { t } = words
  const day = today.today
  const ordered = useMemo(() => mostFirst(found), [found])
  const dossier = useMemo(() => dossierOf(visit, ordered, day, false), [visit, ordered, day])
  const plan = useMemo(() => planOf(dossier, day), [dossier, day])
  const address = useMemo(() => fileAddress(dossier), [dossier])
  const { list, leave } = useKeptFocus<HTMLElement>()
  const finish = (key: string, done: boolean) => {
    leave()
    session.finish(key, done)
  }
  const end = { label: t('results.end'), onPress: onEnd, icon: 'log-out' as const }
  const rights = claimable(visit, ordered)
  if (rights.length + visit.events.size === 0) {
    return (
      <Screen
        title={t('dossier.title')}
        layout="page"
        back={{ label: t('common.back'), onPress: onBack }}
        primary={end}
      >
        <Notice title={t('dossier.empty.title')}>{t('dossier.empty.text')}</Notice>
        <div class="file-tools">
          <Button icon="hand-coins" onPress={() => onCheck([])}>
            {t('dossier.rights')}
          </Button>
          <Button icon="calendar-days" onPress={() => onGo({ screen: 'events' })}>
            {t('dossier.events')}
          </Button>
        </div>
      </Screen>
    )
  }
  return (
    <>
      <div class="no-print">
        <Screen
          title={t('dossier.title')}
          lead={t('dossier.lead')}
          back={{ label: t('common.back'), onPress: onBack }}
          primary={end}
          summary={
            <>
              {!today.trusted && <Notice tone="warning">{t('results.clock')}</Notice>}
              <div class="file-tools">
                {printer !== 'none' && (
                  <PrintButton words={words} kiosk={kiosk} variant="primary">
                    {t('dossier.print')}
                  </PrintButton>
                )}
                <Button variant="primary" icon="phone" onPress={() => onGo({ screen: 'phone' })}>
                  {t('dossier.phone')}
                </Button>
              </div>
              <div class="file-tools">
                <Button icon="hand-coins" onPress={() => onCheck([])}>
                  {t('dossier.rights')}
                </Button>
                <Button icon="calendar-days" onPress={() => onGo({ screen: 'events' })}>
                  {t('dossier.events')}
                </Button>
                {amounts}
              </div>
            </>
          }
        >
          <section ref={list} tabIndex={-1} aria-label={t('dossier.tasks.title')}>
            <h2>{t('dossier.tasks.title')}</h2>
            {plan.tasks.length === 0 && <p>{t('dossier.tasks.none')}</p>}
            <ol class="tasks">
              {plan.tasks.map((task) => (
                <TaskItem key={task.key} words={words} task={task}>
                  {task.kind === 'step' && (
                    <div class="task-actions">
                      <Button icon="check" onPress={() => finish(task.key, true)}>
                        {t('handoff.arrival.done')}
                      </Button>
                    </div>
                  )}
                </TaskItem>
              ))}
            </ol>
            <DoneSteps words={words} visit={visit} onUndo={(key) => finish(key, false)} />
          </section>
          <Papers words={words} kiosk={kiosk} documents={plan.documents} onHave={session.have} />
          <Card tone="stone" title={t('dossier.places.title')}>
            <Places words={words} callable={!kiosk} />
            <Button icon="map-pin" onPress={() => onGo({ screen: 'places' })}>
              {t('dossier.places.all')}
            </Button>
          </Card>
          <Chosen words={words} session={session} visit={visit} rights={rights} />
          {rights.length > 0 && <Notice>{t('results.estimate')}</Notice>}
        </Screen>
      </div>
      {printer !== 'none' && (
        <Sheet words={withAmounts(words)} dossier={dossier} plan={plan} address={address} found={found} />
      )}
    </>
  )
}
