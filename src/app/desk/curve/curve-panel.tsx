import { Screen } from '../../ui'
import type { PanelProps } from '../panel'

/** What the household has as wages rise. */
export function CurvePanel({ words: { t } }: PanelProps) {
  return <Screen title={t('foresight.curve.title')} layout="page" />
}
