import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Words } from '../../i18n/words'
import { Button, ErrorText } from '../../ui'
import type { Case } from './case'
import { CODE_WORDS, wordsTyped } from './code'
import type { Sheet } from './seal'
import { openSheet } from './sheet'

interface Props {
  readonly words: Words
  readonly sheet: Sheet
  readonly onOpened: (saved: Case) => void
  readonly onOther: () => void
}

/** Tries are not counted against anybody: whoever has the sheet may try elsewhere, and only the work of a try protects. */
const TRIES_BEFORE_ADVICE = 3

/** Takes the code of a sheet, and says of each word whether it is one. */
export function TypeCode({ words: { t }, sheet, onOpened, onOther }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [tries, setTries] = useState(0)
  const [damaged, setDamaged] = useState(false)
  useEffect(() => field.current?.focus(), [])
  const found = wordsTyped(typed)
  const known = found.filter(({ word }) => word !== null)
  const ready = found.length === CODE_WORDS && known.length === CODE_WORDS
  const submit = async () => {
    if (!ready || busy) return
    setBusy(true)
    const opened = await openSheet(sheet, known.map(({ word }) => word).join(' '))
    setBusy(false)
    if (opened.ok) return onOpened(opened.saved)
    if (opened.reason === 'damaged') return setDamaged(true)
    setTries(tries + 1)
    field.current?.focus()
  }
  const wrong = tries > 0 && t(tries < TRIES_BEFORE_ADVICE ? 'resume.code.wrong' : 'resume.code.look')
  return (
    <form
      class="paper-form"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div class="paper-entry">
        <label for={id}>{t('resume.code.label')}</label>
        <p id={`${id}-hint`} class="paper-hint">
          {t('resume.code.hint')}
        </p>
        <input
          ref={field}
          id={id}
          class="paper-field"
          type="text"
          lang="fr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <ol class="paper-words" lang="fr" aria-label={t('resume.code.words')}>
        {found.slice(0, CODE_WORDS).map(({ typed: one, word }, index) => (
          <li key={index} class={word === null ? undefined : 'known'}>
            {word ?? (index < found.length - 1 ? `${one} (${t('resume.code.unknown')})` : `${one}…`)}
          </li>
        ))}
      </ol>
      <p role="status">{busy ? t('resume.code.busy') : t('resume.code.count', { count: known.length })}</p>
      <ErrorText>{damaged ? t('resume.code.damaged') : wrong}</ErrorText>
      <div class="paper-tools">
        <Button onPress={onOther}>{t('resume.code.other')}</Button>
        <Button variant="primary" icon="check" disabled={!ready || busy} onPress={submit}>
          {t('resume.code.submit')}
        </Button>
      </div>
    </form>
  )
}
