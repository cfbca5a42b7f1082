import type { Translate } from '../i18n/translate'
import type { Refusal } from './api'

/** Codes of answers that have words of their own; the others of the workshop become another refusal (`api.ts`). */
const KNOWN: ReadonlySet<string> = new Set([
  'malformed',
  'cross-site',
  'unknown-item',
  'unknown-version',
  'too-large',
  'not-json',
  'too-deep',
  'wrong-signature',
])

/** What a refusal says, where nothing more can be shown of it. */
export function refusalText(t: Translate, refusal: Refusal | undefined): string | undefined {
  switch (refusal?.fault) {
    case undefined:
      return undefined
    case 'wrong':
      return t('atelier.sign.wrong')
    case 'unsigned':
      return t('atelier.sign.ended')
    case 'offline':
      return t('atelier.sign.offline')
    case 'locked':
      return t('atelier.sign.locked', { seconds: refusal.seconds })
    case 'conflict':
      return t('atelier.refusal.conflict')
    case 'refused':
      return t(refusal.problems.some(({ code }) => code === 'pack') ? 'atelier.refusal.pack' : 'atelier.form.refused')
    case 'failed':
      return KNOWN.has(refusal.code) ? t(`atelier.refusal.${refusal.code}`) : t('atelier.refusal.other')
  }
}
