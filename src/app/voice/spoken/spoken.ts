import type { Language } from '../../i18n/languages'
import { ar } from './ar'
import { en } from './en'
import { fr } from './fr'
import type { Rule } from './rules'
import { tr } from './tr'
import { uk } from './uk'

const RULES: Readonly<Record<Language, readonly Rule[]>> = { fr, 'fr-falc': fr, en, ar, tr, uk }

/**
 * A sentence as people say it: amounts, dates, telephone numbers, acronyms and addresses in words that any voice reads
 * well. Whoever names or plays a sound goes through here, so that build and device agree.
 */
export function spoken(text: string, language: Language): string {
  const plain = text.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/[\u2066-\u2069\u200e\u200f\u061c\u00ad]/g, '')
  return RULES[language]
    .reduce((said, [written, saidInstead]) => said.replace(written, saidInstead as string), plain)
    .replace(/\s+([,.])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
