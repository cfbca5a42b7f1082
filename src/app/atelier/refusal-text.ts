import type { Translate } from '../i18n/translate'
import type { Refusal } from './api'

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
      return t('atelier.conflict.title')
    case 'refused':
      return t('atelier.form.refused')
    case 'failed':
      return t('atelier.sign.failed', { code: refusal.code })
  }
}
