import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Words } from '../../i18n/words'
import { AmountsToggle } from './amounts-toggle'
import { hideAmounts } from './hidden-amounts'
import { drawHiddenAmounts } from './mark'

interface Amounts {
  /** The words of the visit, with or without its amounts. */
  readonly words: Words
  /** The button of the screens that show amounts. */
  readonly toggle: ComponentChildren
}

/** Whether the amounts of a visit are on its screens: they are, until the visitor hides them, and in the next visit again. */
export function useAmounts(words: Words): Amounts {
  const [hidden, setHidden] = useState(false)
  const spoken = useMemo(() => {
    if (!hidden) return words
    drawHiddenAmounts(words.t('kiosk.amounts.hidden'))
    return hideAmounts(words)
  }, [words, hidden])
  return { words: spoken, toggle: <AmountsToggle words={words} hidden={hidden} onToggle={() => setHidden(!hidden)} /> }
}
