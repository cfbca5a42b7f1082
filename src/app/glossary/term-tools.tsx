import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../ui/button'
import { GlossaryDialog } from './glossary-dialog'
import { watchTerms } from './marks'
import type { Glossary } from './words'
import './glossary.css'

export { loadGlossary } from './words'

interface Props {
  readonly glossary: Glossary
}

/** Under the content of a screen: the button that lists its words, for whoever cannot tap the marked ones. */
export function TermTools({ glossary: { t, find } }: Props) {
  const tools = useRef<HTMLDivElement>(null)
  const [terms, setTerms] = useState<readonly string[]>([])
  /** What the dialog shows: a term, or `null` for the list; `undefined` while it is closed. */
  const [open, setOpen] = useState<string | null>()
  useEffect(() => {
    const main = tools.current?.closest('main')
    return main ? watchTerms(main, find, { onTerms: setTerms, onOpen: setOpen }) : undefined
  }, [find])
  return (
    <div ref={tools} class="term-tools no-print">
      {terms.length > 0 && (
        <Button variant="quiet" icon="info" onPress={() => setOpen(null)}>
          {t('glossary.ui.open')}
        </Button>
      )}
      {open !== undefined && (
        <GlossaryDialog t={t} terms={terms} term={open} onTerm={setOpen} onClose={() => setOpen(undefined)} />
      )}
    </div>
  )
}
