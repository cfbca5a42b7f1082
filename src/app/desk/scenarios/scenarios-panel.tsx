import { Screen } from '../../ui'
import type { PanelProps } from '../panel'

/** Up to four scenarios side by side. */
export function ScenariosPanel({ words: { t } }: PanelProps) {
  return <Screen title={t('foresight.title')} layout="page" />
}
