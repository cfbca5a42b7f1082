import { useMemo } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import { type Answers, answerKey, type FactRef } from '../../../engine/types'
import { dateNaissance, foyer } from '../../../law/facts'
import { menage } from '../../../law/menage'
import type { Words } from '../../i18n/words'
import { usePress } from '../../ui'
import { amountText, perText } from '../../walk/benefit-words'
import type { Finding } from '../../walk/findings'
import { needsName, personOf, subjectName } from '../../walk/people'
import { factName } from '../../walk/question-words'
import { standing } from '../../walk/totals'
import { type Decisive, undecided } from '../undecided'
import './outcomes.css'

interface Props {
  readonly words: Words
  readonly answers: Answers
  readonly found: readonly Finding[]
  readonly today: IsoDate
  /** Goes to the field of a fact. */
  readonly onFact: (field: FactRef) => void
}

/** Facts named at once: those that decide most. */
const MOST_FACTS = 8

/** What the answers give so far, beside the form: open rights, what is still undecided and by which fact. */
export function Outcomes({ words, answers, found, today, onFact }: Props) {
  const { t } = words
  const { rights, facts } = undecided(found)
  const open = standing(found, 'open')
  const refer = standing(found, 'refer').length
  const closed = standing(found, 'closed').length
  const count = (of: string, number: number) => <Count words={words} of={of} number={number} />
  return (
    <aside class="entry-outcomes" aria-label={t('desk.outcomes.title')}>
      <h2>{count('open', open.length)}</h2>
      {open.length > 0 && (
        <ul class="outcome-list">
          {open.map((finding) => (
            <OpenLine key={finding.benefit.id} words={words} finding={finding} />
          ))}
        </ul>
      )}
      <h2>{count('undecided', rights.length)}</h2>
      {facts.length > 0 && (
        <>
          <p class="entry-note">{t('desk.outcomes.byFact')}</p>
          <ul class="outcome-facts">
            {facts.slice(0, MOST_FACTS).map((decisive) => (
              <FactLine
                key={answerKey(decisive.ref.fact, decisive.ref.subject)}
                {...{ words, answers, today, decisive, onFact }}
              />
            ))}
          </ul>
          {facts.length > MOST_FACTS && <p class="entry-note">{count('more', facts.length - MOST_FACTS)}</p>}
        </>
      )}
      {refer > 0 && <p class="entry-note">{count('refer', refer)}</p>}
      <p class="entry-note">{count('closed', closed)}</p>
    </aside>
  )
}

/** A text with a number: put into words again when the number changes. */
function Count({ words, of, number }: { readonly words: Words; readonly of: string; readonly number: number }) {
  return useMemo(() => <>{words.t(`desk.outcomes.${of}`, { count: number })}</>, [words, of, number])
}

type LineProps = Omit<Props, 'found'> & { readonly decisive: Decisive }

/** Lines are drawn again only when what they show has changed: words cost more than rights. */
function FactLine({ words, answers, today, decisive: { ref, known, decides }, onFact }: LineProps) {
  const press = usePress(() => onFact(ref))
  const personne = personOf(ref.subject)
  const named = [answers.get(answerKey(foyer, menage)), personne && answers.get(answerKey(dateNaissance, personne))]
  return useMemo(() => {
    const short = factName(words, ref.fact.id, today)
    return (
      <li>
        <button type="button" class="outcome-fact" onClick={press}>
          <span>
            {needsName(ref.subject)
              ? words.t('desk.outcomes.of', { fact: short, name: subjectName(words, answers, ref.subject) })
              : short}
            {known === 'unknown' && ` (${words.t('desk.outcomes.unknown')})`}
          </span>
          <span class="outcome-count">{words.t('desk.outcomes.decides', { count: decides.length })}</span>
        </button>
      </li>
    )
  }, [words, today, ref.fact, ref.subject, known, decides.length, ...named])
}

function OpenLine({ words, finding }: { readonly words: Words; readonly finding: Finding }) {
  const { benefit, amount } = finding
  return useMemo(
    () => (
      <li>
        <span>{words.t(`droits.${benefit.id}.name`)}</span>
        <span class="outcome-amount">
          {amountText(words, amount)} {perText(words, amount)}
        </span>
      </li>
    ),
    [words, benefit, amount?.least, amount?.most, amount?.per],
  )
}
