import { useMemo } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import { answerKey, type FactRef, UNKNOWN } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { problem } from '../../walk/check'
import { inputOf } from '../../walk/inputs'
import { factName } from '../../walk/question-words'
import { ChoiceField } from './choice-field'
import { type FieldProps, idOf } from './field-props'
import { SeveralField } from './several-field'
import { isTyped, rawOf, type Typed, textOf } from './typed'

interface Props extends FieldProps {
  /** What is being typed, and whether the field was left. */
  readonly draft: string | undefined
  readonly left: boolean
}

/** One fact of one subject: a native input, drawn again only when what it shows has changed. */
export function Field({ words, entry, field, value, today, draft, left }: Props) {
  return useMemo(() => {
    const input = inputOf(field.fact.id)
    const props = { words, entry, field, value, today }
    if (isTyped(input)) return <TypedField {...props} input={input} draft={draft} left={left} />
    return input.kind === 'several' ? <SeveralField {...props} input={input} /> : <ChoiceField {...props} />
  }, [words, entry, answerKey(field.fact, field.subject), value, today, draft, left])
}

function TypedField({ words, entry, field, value, today, input, draft, left }: Props & { input: Typed }) {
  const { t } = words
  const id = idOf(field)
  const text = draft ?? textOf(input, value)
  const message = draft === undefined ? null : wrongWith(words, field, input, draft, left, today)
  const per = input.kind === 'amount' && input.per !== 'total' ? t(`common.per.short.${input.per}`) : null
  return (
    <div class="entry-field" data-state={message ? 'wrong' : value === undefined ? 'empty' : 'said'}>
      <label for={id}>
        {factName(words, field.fact.id, today)}
        {per && <span class="entry-per"> {per}</span>}
      </label>
      <input
        id={id}
        type="text"
        inputMode={input.kind === 'amount' || input.kind === 'shares' ? 'decimal' : 'numeric'}
        autocomplete="off"
        data-key={answerKey(field.fact, field.subject)}
        placeholder={input.kind === 'date' ? t('desk.entry.datePattern') : undefined}
        value={text}
        aria-invalid={message !== null}
        aria-describedby={message === null ? undefined : `${id}-wrong`}
        onInput={({ currentTarget }) => entry.type(field, currentTarget.value)}
        onBlur={() => entry.leave(field)}
      />
      {value === UNKNOWN && <p class="entry-note">{t('questions.ui.dontKnow')}</p>}
      <p class="entry-wrong" id={`${id}-wrong`} role="alert">
        {message}
      </p>
    </div>
  )
}

/** Nothing is said of a text that may still become an answer. */
function wrongWith(
  words: Words,
  field: FactRef,
  input: Typed,
  text: string,
  left: boolean,
  today: IsoDate,
): string | null {
  const raw = rawOf(input, text)
  if (raw === UNKNOWN) return field.fact.plausible ? null : words.t('desk.entry.mustKnow')
  if (raw !== undefined) return problem(words, field.fact, raw, today)
  return left && text !== '' ? words.t('desk.entry.dateShort') : null
}
