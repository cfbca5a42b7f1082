import { useMemo, useState } from 'preact/hooks'
import { addDays, monthsBetween } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import { download } from '../../handoff/download'
import { exportKept, forget, type KeptFile, keep } from '../../handoff/kept'
import type { Words } from '../../i18n/words'
import type { Today } from '../../kiosk/clock'
import { planOf, type Task } from '../../plan/plan'
import { Button, Card, Disclosure, Modal, Notice, Screen, useKeptFocus } from '../../ui'
import { Papers } from '../file/papers'
import { Places } from '../places/places'
import { saveCalendar } from './calendar'
import { KeptTask } from './kept-task'
import '../file/file.css'

interface Props {
  readonly words: Words
  readonly today: Today
  /** Nothing is ever kept on a terminal. */
  readonly kiosk: boolean
  readonly file: KeptFile
  /** It is in this device already; otherwise it has just come by the code. */
  readonly kept: boolean
  /** Parts of the file that this version does not know. */
  readonly dropped: number
  /** Computes again with the answers of the file. */
  readonly onAgain: (answers: Answers) => void
  readonly onClose: () => void
}

/** After that many months amounts have changed: the file says so. */
const OLD_MONTHS = 3
const WEEK = 7

/** The file on a phone: what is next, tick, put off; kept only on request, and forgotten on request. */
export function KeptScreen({ words, today, kiosk, onAgain, onClose, dropped, ...opened }: Props) {
  const { t, day } = words
  const [file, setFile] = useState(opened.file)
  const [kept, setKept] = useState(opened.kept)
  const [failed, setFailed] = useState(false)
  const [forgetting, setForgetting] = useState(false)
  const { dossier, done, postponed } = file
  const plan = useMemo(() => planOf(dossier, today.today), [dossier, today])
  const dayOf = (task: Task) => postponed[task.key] ?? task.on ?? dossier.madeOn
  const left = plan.tasks
    .filter(({ key }) => !done.includes(key))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
  const finished = plan.tasks.filter(({ key }) => done.includes(key))
  const store = async (changed: KeptFile) => {
    const ok = await keep(changed)
    setKept(ok)
    setFailed(!ok)
  }
  const change = (part: Partial<KeptFile>) => {
    const changed = { ...file, ...part }
    setFile(changed)
    if (kept) void store(changed)
  }
  const { list, leave } = useKeptFocus<HTMLDivElement>()
  const tick = (key: string, isDone: boolean) => {
    leave()
    change({ done: isDone ? [...done, key] : done.filter((other) => other !== key) })
  }
  const { answers } = dossier
  const item = (task: Task) => (
    <KeptTask
      key={task.key}
      words={words}
      task={task}
      done={done.includes(task.key)}
      postponed={postponed[task.key]}
      onDone={(isDone) => tick(task.key, isDone)}
      onPostpone={() => {
        leave()
        change({ postponed: { ...postponed, [task.key]: addDays(today.today, WEEK) } })
      }}
    />
  )
  const [first, ...rest] = left
  return (
    <Screen
      title={t('handoff.arrival.title')}
      lead={t(kept ? 'handoff.arrival.keptLead' : 'handoff.arrival.lead')}
      back={{ label: t('handoff.arrival.leave'), onPress: onClose }}
      primary={
        kept || kiosk ? undefined : { label: t('handoff.arrival.keep'), onPress: () => void store(file), icon: 'check' }
      }
      summary={
        <Card>
          <p>
            {t('handoff.arrival.madeOn', { day: day(dossier.madeOn) })}{' '}
            <strong>{t('handoff.arrival.progress', { done: finished.length, all: plan.tasks.length })}</strong>
          </p>
          <div class="file-tools">
            <Button icon="calendar-days" onPress={() => void saveCalendar(words, plan, postponed, dossier.madeOn)}>
              {t('dossier.calendar')}
            </Button>
            {answers && (
              <Button icon="calculator" onPress={() => onAgain(answers)}>
                {t('handoff.arrival.again')}
              </Button>
            )}
            {!kiosk && (
              <Button
                icon="file-text"
                onPress={() => download(t('handoff.calendar.copy'), 'application/json', exportKept(file))}
              >
                {t('handoff.arrival.export')}
              </Button>
            )}
            {kept && (
              <Button icon="trash-2" onPress={() => setForgetting(true)}>
                {t('handoff.arrival.forget')}
              </Button>
            )}
          </div>
        </Card>
      }
    >
      {forgetting && (
        <Modal
          title={t('handoff.arrival.forgetSure.title')}
          onClose={() => setForgetting(false)}
          actions={
            <>
              <Button onPress={() => setForgetting(false)}>{t('handoff.arrival.forgetSure.no')}</Button>
              <Button variant="primary" icon="trash-2" onPress={() => void forget().then(onClose)}>
                {t('handoff.arrival.forgetSure.yes')}
              </Button>
            </>
          }
        >
          <p>{t('handoff.arrival.forgetSure.text')}</p>
        </Modal>
      )}
      <div role="status">
        {failed && <Notice tone="warning">{t('handoff.arrival.keepFailed')}</Notice>}
        {dropped > 0 && <Notice tone="warning">{t('handoff.arrival.dropped', { count: dropped })}</Notice>}
      </div>
      {monthsBetween(dossier.madeOn, today.today) >= OLD_MONTHS && (
        <Notice tone="warning">{t('handoff.arrival.old', { day: day(dossier.madeOn) })}</Notice>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of tasks, not of fields. */}
      <div class="kept-tasks" ref={list} role="group" tabIndex={-1} aria-label={t('dossier.tasks.title')}>
        {first ? (
          <section>
            <h2>{t('handoff.arrival.next')}</h2>
            <ol class="tasks">{item(first)}</ol>
          </section>
        ) : (
          <Notice tone="success">{t('handoff.arrival.allDone')}</Notice>
        )}
        {rest.length > 0 && (
          <section>
            <h2>{t('dossier.tasks.title')}</h2>
            <ol class="tasks">{rest.map(item)}</ol>
          </section>
        )}
        {finished.length > 0 && (
          <Disclosure summary={t('handoff.arrival.doneList')}>
            <ol class="tasks">{finished.map(item)}</ol>
          </Disclosure>
        )}
      </div>
      <Papers
        words={words}
        kiosk={kiosk}
        documents={plan.documents}
        onHave={(document, have) => {
          const others = dossier.have.filter((other) => other !== document)
          change({ dossier: { ...dossier, have: have ? [...others, document] : others } })
        }}
      />
      <Card tone="stone" title={t('dossier.places.title')}>
        <Places words={words} callable={!kiosk} />
      </Card>
    </Screen>
  )
}
