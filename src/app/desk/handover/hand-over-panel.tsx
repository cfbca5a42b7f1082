import { Screen } from '../../ui'
import type { PanelProps } from '../panel'

/** One page for a partner office. */
export function HandOverPanel({ words: { t } }: PanelProps) {
  return <Screen title={t('handover.title')} layout="page" />
}
