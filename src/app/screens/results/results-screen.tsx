import type { Words } from '../../i18n/words'
import type { Today } from '../../kiosk/clock'
import type { Taken } from '../../session/session'
import { BigTotal, Button, Notice, Screen } from '../../ui'
import type { Finding } from '../../walk/findings'
import { openCount, standing, totals } from '../../walk/totals'
import { Findings } from './findings-list'
import { PrintSheet } from './print-sheet'
import { totalWords } from './total-words'
import './results.css'

interface Props {
  readonly words: Words
  readonly today: Today
  readonly printer: 'none' | 'a4'
  readonly found: readonly Finding[]
  readonly taken: ReadonlyMap<string, Taken>
  readonly onTake: (benefitId: string, taken: Taken) => void
  readonly onOpen: (benefitId: string) => void
  readonly onAnswers: () => void
  /** Absent when nothing is undecided. */
  readonly onContinue: (() => void) | undefined
  readonly onBack: () => void
  readonly onEnd: () => void
}

/** All rights, nothing hidden: open, to be confirmed, not open. */
export function ResultsScreen(props: Props) {
  const { words, today, printer, found, taken, onAnswers, onContinue, onBack, onEnd } = props
  const { t } = words
  const sums = totals(found, taken)
  const end = { label: t('results.end'), onPress: onEnd, icon: 'log-out' as const }
  const lists = { ...props, today: today.today }
  return (
    <>
      <div class="results no-print">
        <Screen
          title={t('results.title')}
          layout="page"
          back={{ label: t('common.back'), onPress: onBack }}
          secondary={onContinue && end}
          primary={onContinue ? { label: t('results.continue'), onPress: onContinue } : end}
        >
          <BigTotal {...totalWords(words, sums, openCount(found))} />
          {!today.trusted && <Notice tone="warning">{t('results.clock')}</Notice>}
          <div class="results-tools">
            <Button icon="list-checks" onPress={onAnswers}>
              {t('results.answers')}
            </Button>
            {printer !== 'none' && (
              <Button icon="printer" onPress={() => window.print()}>
                {t('results.print')}
              </Button>
            )}
          </div>
          <Findings {...lists} title={t('results.open')} shown={standing(found, 'open')} />
          <Findings {...lists} title={t('results.undecided')} shown={standing(found, 'undecided', 'refer')} />
          <Findings {...lists} title={t('results.closed')} shown={standing(found, 'closed')} />
          <Notice>{t('results.estimate')}</Notice>
        </Screen>
      </div>
      {printer !== 'none' && <PrintSheet words={words} today={today.today} found={found} taken={taken} />}
    </>
  )
}
