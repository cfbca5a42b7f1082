import type { IsoDate } from '../../../engine/dates'
import type { Organisme } from '../../../law/benefit'
import { QrCode } from '../../handoff/qr-code'
import type { Words } from '../../i18n/words'
import type { Dossier } from '../../plan/dossier'
import type { Plan, Task } from '../../plan/plan'
import { taskText } from '../../plan/task-text'
import { computedOn, type Finding } from '../../walk/findings'
import { waitingText } from '../../walk/terms'
import { standing } from '../../walk/totals'
import { steps } from '../benefit/benefit-content'
import { SheetHelpers } from './sheet-helpers'
import './sheet.css'

interface Props {
  readonly words: Words
  readonly dossier: Dossier
  readonly plan: Plan
  /** Address that holds the file, for a phone; `null` when it is too long for a code. */
  readonly address: string | null
  readonly found: readonly Finding[]
}

/** Above that many claims, each keeps its first step only, so that the sheet stays on two sides. */
const MOST_IN_FULL = 4
/** Above that many lines, letters are a little smaller. */
const MOST_LARGE = 24

type Claim = Extract<Task, { kind: 'claim' }>

/** The sheet to take away, black on white: what to claim, how, where, until when, with which papers. No answer is on it. */
export function Sheet({ words, dossier, plan, address, found }: Props) {
  const { t, day, shortDay, list } = words
  const claims = plan.tasks.filter((task) => task.kind === 'claim')
  const steps = plan.tasks.filter((task) => task.kind === 'step')
  const calls = plan.tasks.filter((task) => task.kind === 'followUp')
  /** Rights on which the answers given do not decide. */
  const unsure = standing(found, 'undecided', 'refer').filter(({ missing }) => missing.length === 0)
  const pending = dossier.rights.filter((right) => right.pending)
  const claimed = new Set(claims.map(({ benefit }) => benefit.id))
  const stale = found.filter((finding) => finding.stale && claimed.has(finding.benefit.id))
  const dense = plan.tasks.length > MOST_LARGE
  const shorts = (ids: readonly string[]) => list(ids.map((id) => t(`droits.${id}.short`)))
  return (
    <article class={dense ? 'sheet sheet-dense' : 'sheet'} aria-label={t('dossier.sheet.title')}>
      <header>
        <div>
          <h1>{t('dossier.sheet.title')}</h1>
          <p>{t('dossier.sheet.date', { day: day(dossier.madeOn), law: day(computedOn(dossier.madeOn)) })}</p>
          <SheetHelpers words={words} />
        </div>
        {address ? (
          <figure>
            <QrCode url={address} label={t('handoff.qr')} />
            <figcaption>{t('dossier.sheet.qr')}</figcaption>
          </figure>
        ) : (
          <p>{t('dossier.sheet.noQr')}</p>
        )}
      </header>
      {claims.length > 0 && (
        <section>
          <h2>{t('dossier.sheet.claims')}</h2>
          {byPlace(words, claims).map(([where, there]) => (
            <Counter
              key={where}
              words={words}
              where={where}
              claims={there}
              found={found}
              full={claims.length <= MOST_IN_FULL}
            />
          ))}
          {stale.length > 0 && (
            <p>{t('dossier.sheet.stale', { rights: shorts(stale.map(({ benefit }) => benefit.id)) })}</p>
          )}
        </section>
      )}
      {pending.length > 0 && <p>{t('dossier.sheet.pending', { rights: shorts(pending.map(({ id }) => id)) })}</p>}
      {steps.length + calls.length > 0 && (
        <section>
          <h2>{t('dossier.sheet.todo')}</h2>
          <ul class="sheet-todo">
            {steps.map((task) => (
              <StepLine key={task.key} words={words} task={task} full={!dense} />
            ))}
            {[...byDay(calls)].map(([on, offices]) => (
              <li key={on}>
                <strong>{t('dossier.sheet.from', { day: shortDay(on) })}</strong>
                <span>
                  {t('dossier.sheet.call', { offices: list(offices.map((office) => t(`common.office.${office}`))) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {plan.documents.length > 0 && (
        <section>
          <h2>{t('dossier.sheet.papers')}</h2>
          <ul class="sheet-papers">
            {plan.documents.map(({ id, have }) => (
              <li key={id} class={have ? 'had' : undefined}>
                {t(`documents.${id}.name`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unsure.length > 0 && (
        <p>
          <strong>{t('dossier.sheet.confirm')}</strong> {shorts(unsure.map(({ benefit }) => benefit.id))}
        </p>
      )}
    </article>
  )
}

/** Claims made at the same place stand together, so that the place is said once. */
function byPlace(words: Words, claims: readonly Claim[]): readonly (readonly [string, readonly Claim[]])[] {
  const places = new Map<string, Claim[]>()
  for (const task of claims) {
    const where = taskText(words, task).where ?? ''
    places.set(where, [...(places.get(where) ?? []), task])
  }
  return [...places]
}

interface CounterProps {
  readonly words: Words
  readonly where: string
  readonly claims: readonly Claim[]
  readonly found: readonly Finding[]
  readonly full: boolean
}

/** What is claimed at one place. */
function Counter({ words, where, claims, found, full }: CounterProps) {
  const { t } = words
  const place = where !== '' && (
    <>
      <strong>{t('dossier.sheet.where')}</strong> {where}
    </>
  )
  return (
    <div class="sheet-counter">
      {claims.length > 1 && <p class="sheet-where">{place}</p>}
      {claims.map((task) => {
        const { id } = task.benefit
        const how = steps(words, id)
        const { amount } = taskText(words, task)
        const finding = found.find(({ benefit }) => benefit.id === id)
        // Where room is scarce, only what waiting costs each month.
        const loses = task.benefit.retroactivityMonths === 0 && task.amount?.per === 'month'
        const waiting = finding && (full || loses) && waitingText(words, finding)
        return (
          <div key={id} class="sheet-claim" data-right={id}>
            <h3>
              {t(`droits.${id}.name`)} {amount && <span class="sheet-amount">{amount}</span>}
            </h3>
            <p>
              {(full ? how : how.slice(0, 1)).join(' ')} {claims.length === 1 && place} {waiting}
            </p>
          </div>
        )
      })}
    </div>
  )
}

/** The offices to call again, by the day from which to call. */
function byDay(calls: readonly Extract<Task, { kind: 'followUp' }>[]): ReadonlyMap<IsoDate, readonly Organisme[]> {
  const days = new Map<IsoDate, Organisme[]>()
  for (const { on, organisme } of calls) if (on !== null) days.set(on, [...(days.get(on) ?? []), organisme])
  return days
}

interface StepProps {
  readonly words: Words
  readonly task: Extract<Task, { kind: 'step' }>
  /** There is room for every word, and for what can still be done when the day is past. */
  readonly full: boolean
}

function StepLine({ words, task, full }: StepProps) {
  const { t, shortDay } = words
  const { title, where, late } = taskText(words, task)
  const { on } = task
  const day = on === null ? t('dossier.tasks.asap') : t('dossier.sheet.by', { day: shortDay(on) })
  return (
    <li>
      <strong>{task.late ? t('dossier.sheet.late') : day}</strong>
      <span>
        {title} <small>{full && where ? t('dossier.tasks.where', { place: where }) : where}</small>
        {full && late && <small class="sheet-late">{late}</small>}
      </span>
    </li>
  )
}
