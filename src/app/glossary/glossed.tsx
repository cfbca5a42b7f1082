import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../i18n/languages'
import { ScreenFoot } from '../ui/screen'

interface Props {
  readonly language: Language
  readonly children: ComponentChildren
}

/** Time for the first question to be drawn, and the guide to be asked for, before the glossary is fetched. */
const START_MS = 900

/**
 * Gives each screen inside it the glossary: code and words come once the first screen is drawn. Without them the screens
 * stay as they are.
 */
export function Glossed({ language, children }: Props) {
  const [foot, setFoot] = useState<{ readonly language: Language; readonly content: ComponentChildren }>()
  useEffect(() => {
    let left = false
    const fetch = async () => {
      const { TermTools, loadGlossary } = await import('./term-tools')
      const glossary = await loadGlossary(language)
      if (!left) setFoot({ language, content: <TermTools key={language} glossary={glossary} /> })
    }
    const timer = setTimeout(() => fetch().catch(() => undefined), START_MS)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [language])
  return <ScreenFoot.Provider value={foot?.language === language ? foot.content : null}>{children}</ScreenFoot.Provider>
}
