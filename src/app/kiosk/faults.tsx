import { useEffect, useState } from 'preact/hooks'
import { plainTranslate } from '../i18n/translate'
import { useStore } from '../session/store'
import { Notice } from '../ui/notice'
import { contentAge, trustedToday } from './clock'
import { faultsOf, health } from './health'

const files = import.meta.glob<Record<string, never>>('/locales/*/faults.json', { eager: true, import: 'default' })

const pageLanguage = () => document.documentElement.lang

function usePageLanguage(): string {
  const [language, setLanguage] = useState(pageLanguage)
  useEffect(() => {
    const observer = new MutationObserver(() => setLanguage(pageLanguage()))
    observer.observe(document.documentElement, { attributeFilter: ['lang'] })
    return () => observer.disconnect()
  }, [])
  return language
}

/** What the staff should know of this device; draws nothing when all is well. */
export function Faults() {
  const language = usePageLanguage()
  const faults = faultsOf(useStore(health), contentAge(trustedToday().today))
  if (faults.length === 0) return null
  const t = plainTranslate({ faults: files[`/locales/${language}/faults.json`] ?? {} })
  return (
    <Notice tone="warning" title={t('faults.title')}>
      {faults.map((fault) => (
        <p key={fault}>{t(`faults.${fault}`)}</p>
      ))}
    </Notice>
  )
}
