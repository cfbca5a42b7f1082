import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Words } from '../i18n/words'
import { Button } from '../ui'

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

let loaded: Reader | undefined

/** Fetched at the first touch only: most visitors read. */
const load = async (): Promise<Reader> => {
  loaded ??= (await import('./reader')).Reader
  return loaded
}

/** "Listen", and what it opens. */
export function useListen(words: Words, asks: boolean): Listen {
  const [Open, setOpen] = useState<{ readonly reader: Reader }>()
  const [failed, setFailed] = useState(false)
  const close = () => setOpen(undefined)
  const open = () => {
    performance.mark(TOUCHED)
    setFailed(false)
    load().then(
      (reader) => setOpen({ reader }),
      () => setFailed(true),
    )
  }
  return {
    button: (
      <Button variant="quiet" icon="volume-2" pressed={Open !== undefined} onPress={Open ? close : open}>
        {words.t(failed ? 'voice.none' : 'voice.listen')}
      </Button>
    ),
    bar: Open && <Open.reader key={words.language} words={words} asks={asks} onClose={close} />,
  }
}
