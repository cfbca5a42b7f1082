import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Language } from '../i18n/languages'
import type { Translate } from '../i18n/translate'
import type { Words } from '../i18n/words'
import { Button } from '../ui/button'

/** Mark of the browser's clock at the touch: what is heard is measured against it. */
const TOUCHED = 'voice-touched'

interface ReaderProps {
  readonly words: Words
  readonly asks: boolean
  readonly onClose: () => void
}

type Reader = (props: ReaderProps) => ComponentChildren

interface Listen {
  /** The button of the top bar. */
  readonly button: ComponentChildren
  /** The bar of the reading, while it is open. */
  readonly bar: ComponentChildren
}

export interface ListenOptions {
  readonly t: Translate
  readonly language: Language
  /** Words of the visit. Absent on the start screen, which has its own only: fetched at the first touch. */
  readonly words?: Words
  /** The screen is a question. */
  readonly asks?: boolean
}

let loaded: Reader | undefined

/** Fetched at the first touch only: most visitors read. */
const load = async (): Promise<Reader> => {
  loaded ??= (await import('./reader')).Reader
  return loaded
}

const fetchWords = async (language: Language): Promise<Words> => (await import('../i18n/words')).loadWords(language)

/** "Listen", and what it opens. */
export function useListen({ t, language, words, asks = false }: ListenOptions): Listen {
  const [open, setOpen] = useState<{ readonly Reader: Reader; readonly words: Words }>()
  const [failed, setFailed] = useState(false)
  const close = () => setOpen(undefined)
  const listen = () => {
    performance.mark(TOUCHED)
    setFailed(false)
    Promise.all([load(), words ?? fetchWords(language)]).then(
      ([reader, fetched]) => setOpen({ Reader: reader, words: fetched }),
      () => setFailed(true),
    )
  }
  // Another language on the start screen: its words are not here, and the reading ends.
  const shown = open && (words ?? (open.words.language === language ? open.words : undefined))
  return {
    button: (
      <Button variant="quiet" icon="volume-2" pressed={shown !== undefined} onPress={shown ? close : listen}>
        {t(failed ? 'start.noVoice' : 'start.listen')}
      </Button>
    ),
    bar: open && shown && <open.Reader key={language} words={shown} asks={asks} onClose={close} />,
  }
}
