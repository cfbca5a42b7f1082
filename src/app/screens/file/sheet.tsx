import { QrCode } from '../../handoff/qr-code'
import type { Words } from '../../i18n/words'
import { franceServices, localPack } from '../../local/local-pack'
import type { Dossier } from '../../plan/dossier'
import type { Plan, Task } from '../../plan/plan'
import { taskText } from '../../plan/task-text'
import { useStore } from '../../session/store'
import { staleText } from '../../walk/benefit-words'
import { computedOn, type Finding } from '../../walk/findings'
import { waitingText } from '../../walk/terms'
import { standing } from '../../walk/totals'
import { steps } from '../benefit/benefit-content'
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

/** The sheet to take away, black on white: what to claim, how, where, until when, with which papers. No answer is on it. */
export function Sheet({ words, dossier, plan, address, found }: Props) {
  const { t, day, list } = words
  const claims = plan.tasks.filter((task) => task.kind === 'claim')
  const others = plan.tasks.filter((task) => task.kind !== 'claim')
  /** Rights on which the answers given do not decide. */
  const unsure = standing(found, 'undecided', 'refer').filter(({ missing }) => missing.length === 0)
  const pending = dossier.rights.filter((right) => right.pending)
  return (
    <article class="sheet" aria-label={t('dossier.sheet.title')}>
      <header>
        <div>
          <h1>{t('dossier.sheet.title')}</h1>
          <p>{t('dossier.sheet.date', { day: day(dossier.madeOn), law: day(computedOn(dossier.madeOn)) })}</p>
          <Helpers words={words} />
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
          {claims.map((task) => (
            <Claim
              key={task.key}
              words={words}
              task={task}
              finding={found.find(({ benefit }) => benefit === task.benefit)}
              full={claims.length <= MOST_IN_FULL}
            />
          ))}
        </section>
      )}
      {pending.length > 0 && (
        <p>{t('dossier.sheet.pending', { rights: list(pending.map(({ id }) => t(`droits.${id}.short`))) })}</p>
      )}
      {others.length > 0 && (
        <section>
          <h2>{t('dossier.sheet.todo')}</h2>
          <ul class="sheet-todo">
            {others.map((task) => (
              <ToDo key={task.key} words={words} task={task} />
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
          <strong>{t('dossier.sheet.confirm')}</strong>{' '}
          {list(unsure.map(({ benefit }) => t(`droits.${benefit.id}.short`)))}
        </p>
      )}
    </article>
  )
}

function Helpers({ words: { t, month } }: { words: Words }) {
  const places = franceServices(useStore(localPack))
  const [first] = places
  return (
    <>
      <p>{t('results.places.text')}</p>
      <ul class="sheet-places">
        {places.map(({ id, name, address, phone }) => (
          <li key={id}>
            <strong>{phone}</strong> {name}, {address}
          </li>
        ))}
      </ul>
      {first && (
        <p class="sheet-small">
          {t('results.places.source', { source: first.source.title, month: month(first.verifiedOn) })}
        </p>
      )}
    </>
  )
}

interface ClaimProps {
  readonly words: Words
  readonly task: Extract<Task, { kind: 'claim' }>
  readonly finding: Finding | undefined
  readonly full: boolean
}

function Claim({ words, task, finding, full }: ClaimProps) {
  const { t } = words
  const costs = finding && [waitingText(words, finding), staleText(words, finding)].filter((text) => text !== null)
  const { where, amount } = taskText(words, task)
  const how = steps(words, task.benefit.id)
  return (
    <div class="sheet-claim" data-right={task.benefit.id}>
      <h3>
        {t(`droits.${task.benefit.id}.name`)} {amount && <span class="sheet-amount">{amount}</span>}
      </h3>
      <p>
        <strong>{t('dossier.sheet.how')}</strong> {(full ? how : how.slice(0, 1)).join(' ')}
      </p>
      {where && (
        <p>
          <strong>{t('dossier.sheet.where')}</strong> {where}
        </p>
      )}
      {costs && costs.length > 0 && <p>{costs.join(' ')}</p>}
    </div>
  )
}

function ToDo({ words, task }: { words: Words; task: Task }) {
  const { title, where, when } = taskText(words, task)
  return (
    <li>
      <strong>{when}</strong>
      <span>
        {title}
        {where && `. ${where}.`}
      </span>
    </li>
  )
}
