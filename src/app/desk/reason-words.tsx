import type { IsoDate } from '../../engine/dates'
import type { Answers, Decided, FactRef } from '../../engine/types'
import type { Words } from '../i18n/words'
import { lawKey } from '../walk/benefit-words'
import { comparisonText, distanceText } from '../walk/explain'
import { needsName, subjectName } from '../walk/people'
import { factName } from '../walk/question-words'

/** One condition in words: what it asks, whether it holds, and the figures that the law compares. */
function conditionText(words: Words, { id, ok, comparison }: Decided): string {
  const { t, has } = words
  const label = t(`${lawKey(id, 'conditions')}.label`)
  const said = t(ok ? 'foresight.reason.met' : 'foresight.reason.unmet', { label })
  const ko = `${lawKey(id, 'conditions')}.ko`
  const why = ok || !has(ko) ? null : t(ko)
  if (!comparison) return [said, why].filter(Boolean).join(' ')
  const distance = distanceText(words, comparison)
  return [said, comparisonText(words, comparison), distance && t('foresight.reason.distance', { distance })]
    .filter(Boolean)
    .join(' ')
}

/** The conditions by which a right opens, ends or goes on in another way. */
export function Conditions({ words, conditions }: { words: Words; conditions: readonly Decided[] }) {
  if (conditions.length === 0) return null
  return (
    <ul class="reasons">
      {conditions.map((condition) => (
        <li key={condition.id}>{conditionText(words, condition)}</li>
      ))}
    </ul>
  )
}

interface Reader {
  readonly words: Words
  readonly answers: Answers
  readonly today: IsoDate
}

/** Facts by name, each with whom it is about unless that is the household: "loyer", "Enfant 1 : études". */
export function factsText({ words, answers, today }: Reader, facts: readonly FactRef[]): string {
  const names = facts.map(({ fact, subject }) => {
    const short = factName(words, fact.id, today)
    if (!needsName(subject)) return short
    return words.t('questions.ui.lineOf', { whose: subjectName(words, answers, subject), short })
  })
  return words.list([...new Set(names)])
}
