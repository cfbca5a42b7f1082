import { Screen } from '../../ui'
import type { PanelProps } from '../panel'

/** All facts on one page. */
export function EntryPanel({ words: { t } }: PanelProps) {
  return <Screen title={t('desk.title')} layout="page" />
}
