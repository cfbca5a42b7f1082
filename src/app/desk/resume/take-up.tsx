import { useState } from 'preact/hooks'
import type { Words } from '../../i18n/words'
import type { Today } from '../../kiosk/clock'
import type { Session } from '../../session/session'
import { Button, Card, Notice } from '../../ui'
import { type Case, resumed } from './case'
import { ReadSheet } from './read-sheet'
import type { Sheet } from './seal'
import { TypeCode } from './type-code'

interface Props {
  readonly words: Words
  readonly today: Today
  /** A case is open that would be lost. */
  readonly replaces: boolean
  readonly onResume: (session: Session) => void
}

/** From the sheet that somebody brings back to their case: the square, the code, and a last look. */
export function TakeUp({ words, today, replaces, onResume }: Props) {
  const { t, day } = words
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [saved, setSaved] = useState<Case | null>(null)
  const restart = () => {
    setSaved(null)
    setSheet(null)
  }
  if (saved) {
    return (
      <Card title={t('resume.found.title')}>
        <div class="paper-form">
          <p role="status">
            {t('resume.found.made', { day: day(saved.madeOn) })} ·{' '}
            {t('resume.found.count', { count: saved.answers.size })}
          </p>
          {replaces && <Notice tone="warning">{t('resume.found.replaces')}</Notice>}
          <div class="paper-tools">
            <Button onPress={restart}>{t('resume.found.keep')}</Button>
            <Button variant="primary" icon="check" onPress={() => onResume(resumed(saved, today.today))}>
              {t('resume.found.open')}
            </Button>
          </div>
        </div>
      </Card>
    )
  }
  if (sheet) {
    return (
      <Card title={t('resume.code.title')}>
        <p>{t('resume.code.lead')}</p>
        <TypeCode words={words} sheet={sheet} onOpened={setSaved} onOther={restart} />
      </Card>
    )
  }
  return (
    <Card title={t('resume.read.title')}>
      <ReadSheet words={words} onRead={setSheet} />
    </Card>
  )
}
