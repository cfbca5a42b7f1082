// First: the order of the cascade layers is theirs.
import '../ui/card.css'
import '../ui/big-total.css'
import '../ui/disclosure.css'
import './observatory.css'
import './figures.css'
import './views.css'
import './embed.css'

import { render } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { languageName, type OfficeLanguage } from '../i18n/languages'
import { loadObservatoryWords, type ObservatoryWords } from '../i18n/observatory-words'
import { FRENCH_START } from '../i18n/start'
import { applyPreferences, DEFAULT_PREFERENCES, type Preferences } from '../session/preferences'
import { Button } from '../ui/button'
import { TopBar } from '../ui/top-bar'
import { addressOf } from './address'
import { Page } from './page'
import { askEarly } from './published'
import { useEditions } from './use-editions'

const OTHER: Readonly<Record<OfficeLanguage, OfficeLanguage>> = { fr: 'en', en: 'fr' }

const DEFAULT = { ...DEFAULT_PREFERENCES, language: 'fr' } as const

/** The observatory: published statistics for those who can act on them. */
export function Observatory() {
  const [preferences, setPreferences] = useState<Preferences & { readonly language: OfficeLanguage }>(DEFAULT)
  const [words, setWords] = useState<ObservatoryWords>()
  const { language, theme } = preferences
  // Asked for while the words load.
  const editions = useEditions()
  // Laid, not passive: the words are there before the first frame is painted, or soon after.
  useLayoutEffect(() => {
    let left = false
    loadObservatoryWords(language).then(
      (loaded) => !left && setWords(loaded),
      // Its file cannot be read: the page stays in the language it has.
      () => !left && words && setPreferences({ ...preferences, language: words.language }),
    )
    return () => {
      left = true
    }
  }, [language])
  useEffect(() => {
    if (words) document.title = words.t('observatory.title')
    applyPreferences(document.documentElement, preferences, words?.language ?? 'fr')
  }, [words, preferences])
  return (
    <>
      <TopBar brand={FRENCH_START.t('start.brand')}>
        <Button
          variant="quiet"
          icon="languages"
          onPress={() => setPreferences({ ...preferences, language: OTHER[language] })}
        >
          <span lang={OTHER[language]}>{languageName(OTHER[language])}</span>
        </Button>
        {words && (
          <Button
            variant="quiet"
            icon="contrast"
            pressed={theme === 'contraste'}
            onPress={() => setPreferences({ ...preferences, theme: theme === 'contraste' ? 'clair' : 'contraste' })}
          >
            {words.t('observatory.contrast')}
          </Button>
        )}
      </TopBar>
      {words && <Page words={words} editions={editions} />}
    </>
  )
}

/** Draws the observatory into the page; its words and figures are asked for first. */
export function mount(page: Element): void {
  askEarly(addressOf(location.hash))
  void loadObservatoryWords(DEFAULT.language).catch(() => undefined)
  render(<Observatory />, page)
}
