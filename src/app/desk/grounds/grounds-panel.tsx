import { Screen } from '../../ui'
import type { PanelProps } from '../panel'

/** Why, for professionals. */
export function GroundsPanel({ words: { t } }: PanelProps) {
  return <Screen title={t('grounds.title')} layout="page" />
}
