import { useId, useState } from 'preact/hooks'
import { alphabetOf } from '../../i18n/alphabets'
import type { Words } from '../../i18n/words'
import { Button, LetterPad } from '../../ui'

interface Props {
  readonly words: Words
  /** Letters to touch under the field: a terminal has no keyboard. */
  readonly pad: boolean
  readonly value: string
  readonly onChange: (typed: string) => void
}

const LONGEST = 60

/** A word to look for. */
export function SearchBox({ words, pad, value, onChange }: Props) {
  const { t } = words
  const id = useId()
  const [typing, setTyping] = useState(value !== '')
  const type = (typed: string) => onChange(typed.slice(0, LONGEST))
  return (
    <search class="search-box">
      <label for={id}>{t('places.search.label')}</label>
      <input
        id={id}
        type="text"
        class="search-field"
        inputMode={pad ? 'none' : 'search'}
        autocomplete="off"
        spellcheck={false}
        placeholder={t('places.search.hint')}
        maxLength={LONGEST}
        value={value}
        onFocus={() => setTyping(true)}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {value !== '' && (
        <Button variant="quiet" icon="x" onPress={() => onChange('')}>
          {t('places.search.clear')}
        </Button>
      )}
      {pad && typing && (
        <LetterPad
          label={t('places.search.keyboard')}
          rows={alphabetOf(words.language)}
          value={value}
          onChange={type}
          labels={{ erase: t('places.search.eraseLetter'), space: t('places.search.space') }}
        />
      )}
    </search>
  )
}
