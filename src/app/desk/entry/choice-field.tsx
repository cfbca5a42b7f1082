import { answerKey, UNKNOWN } from '../../../engine/types'
import { valueText } from '../../walk/answer-text'
import { inputOf } from '../../walk/inputs'
import { factName, optionText } from '../../walk/question-words'
import { type FieldProps, idOf } from './field-props'
import { proposed } from './proposed'

/** The option of what nobody knows. */
export const UNKNOWN_OPTION = 'unknown'
const YES_NO = { yes: true, no: false } as const

/** A choice, or yes or no: by its first letter or the arrows, as the browser does. */
export function ChoiceField({ words, entry, field, value, today }: FieldProps) {
  const { t } = words
  const { fact } = field
  const input = inputOf(fact.id)
  const options: readonly (readonly [name: string, raw: unknown, text: string])[] =
    input.kind === 'choice'
      ? input.options.map((name) => [name, name, optionText(words, field, name, today)] as const)
      : Object.entries(YES_NO).map(([name, raw]) => [name, raw, valueText(words, fact.id, raw, today)] as const)
  const offer = proposed(field)
  const chosen = value === UNKNOWN ? UNKNOWN_OPTION : (options.find(([, raw]) => raw === value)?.[0] ?? '')
  const state = value === undefined ? (offer === undefined ? 'empty' : 'proposed') : 'said'
  const choose = (name: string) =>
    entry.say(field, name === UNKNOWN_OPTION ? UNKNOWN : options.find(([option]) => option === name)?.[1])
  return (
    <div class="entry-field" data-state={state}>
      <label for={idOf(field)}>{factName(words, fact.id, today)}</label>
      <select
        id={idOf(field)}
        data-key={answerKey(fact, field.subject)}
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">
          {offer === undefined ? '–' : t('desk.entry.proposed', { answer: valueText(words, fact.id, offer, today) })}
        </option>
        {options.map(([name, , text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
        {fact.plausible && <option value={UNKNOWN_OPTION}>{t('desk.entry.unknown')}</option>}
      </select>
    </div>
  )
}
