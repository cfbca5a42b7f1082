import { Screen } from '../../ui'
import type { PanelProps } from '../panel'
import '../paper.css'
import { MakeSheet } from './make-sheet'
import { TakeUp } from './take-up'

/** The sheet that lets the visit go on another day: made at the end of a visit, taken up at the start of another. */
export function ResumePanel({ words, today, terminal, visit, onResume }: PanelProps) {
  const { t } = words
  const empty = [visit.answers, visit.taken, visit.events, visit.have, visit.leftOut].every(({ size }) => size === 0)
  return (
    <Screen title={t('resume.title')} lead={t('resume.lead')} layout="page">
      <MakeSheet words={words} today={today} terminal={terminal} visit={visit} empty={empty} />
      {onResume && <TakeUp words={words} today={today} replaces={!empty} onResume={onResume} />}
    </Screen>
  )
}
