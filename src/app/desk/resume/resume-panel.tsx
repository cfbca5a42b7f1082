import { Screen } from '../../ui'
import type { PanelProps } from '../panel'

/** The sheet that lets the visit go on another day. */
export function ResumePanel({ words: { t } }: PanelProps) {
  return <Screen title={t('resume.title')} layout="page" />
}
