import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { languageName, OFFICE_LANGUAGES, type OfficeLanguage } from '../i18n/languages'
import type { Translate } from '../i18n/translate'
import { Button, TopBar } from '../ui'
import { staffWords } from './words'

interface Props {
  /** What stands in the bar beside the language. */
  readonly tools?: (t: Translate) => ComponentChildren
  readonly children: (t: Translate, language: OfficeLanguage) => ComponentChildren
}

/** The frame of a page of the staff: its bar, and its words in the language that they choose. */
export function Office({ tools, children }: Props) {
  const [language, setLanguage] = useState<OfficeLanguage>('fr')
  const t = staffWords(language)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <>
      <TopBar brand={t('urne.brand')}>
        {tools?.(t)}
        {OFFICE_LANGUAGES.filter((other) => other !== language).map((other) => (
          <Button key={other} variant="quiet" icon="languages" onPress={() => setLanguage(other)}>
            <span lang={other}>{languageName(other)}</span>
          </Button>
        ))}
      </TopBar>
      {children(t, language)}
    </>
  )
}
