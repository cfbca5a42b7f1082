import type { ComponentChildren } from 'preact'
import type { Words } from '../../i18n/words'
import type { Today } from '../../kiosk/clock'
import type { Taken, Why } from '../../session/session'
import { BigTotal, Button, Disclosure, Notice, Screen } from '../../ui'
import type { Finding } from '../../walk/findings'
import { openCount, standing, type Totals } from '../../walk/totals'
import { Findings } from './findings-list'
import { NextSteps } from './next-steps'
import { mostFirst, nearestFirst } from './order'
import { totalWords } from './total-words'
import './results.css'

interface Props {
  readonly words: Words
  readonly today: Today
  /** On a terminal no link leaves the product. */
  readonly kiosk: boolean
  readonly found: readonly Finding[]
  /** What the household would gain by claiming what is open. */
  readonly sums: Totals
  readonly taken: ReadonlyMap<string, Taken>
  readonly why: ReadonlyMap<string, Why>
  readonly onTake: (benefitId: string, taken: Taken) => void
  readonly onExplain: (benefitId: string, why: Why) => void
  readonly onOpen: (benefitId: string) => void
  readonly onAnswers: () => void
  /** Absent when nothing is undecided. */
  readonly onContinue: (() => void) | undefined
  readonly onFile: () => void
  readonly onPlaces: () => void
  readonly onBack: () => void
  readonly onEnd: () => void
  /** The button that hides amounts. */
  readonly amounts?: ComponentChildren
}

/** The sum, the open rights, what to do next, then all others: those that are closed wait folded, none is hidden. */
export function ResultsScreen(props: Props) {
  const { words, today, kiosk, found, sums, onAnswers, onContinue, onFile, onPlaces, onBack, onEnd } = props
  const { t } = words
  const closed = nearestFirst(standing(found, 'closed'))
  const end = { label: t('results.end'), onPress: onEnd, icon: 'log-out' as const }
  const lists = { ...props, today: today.today }
  const left = standing(found, 'open').filter(({ benefit }) => props.taken.get(benefit.id) !== 'receives').length
  return (
    <div class="results">
      <Screen
        title={t('results.title')}
        layout="split"
        back={{ label: t('common.back'), onPress: onBack }}
        secondary={onContinue && end}
        primary={onContinue ? { label: t('results.continue'), onPress: onContinue } : end}
        summary={
          <>
            <BigTotal {...totalWords(words, sums, openCount(found), left)} />
            {combined(found) && <p class="results-together">{t('results.total.together')}</p>}
            {!today.trusted && <Notice tone="warning">{t('results.clock')}</Notice>}
            <div class="results-tools">
              {openCount(found) > 0 && (
                <Button variant="primary" icon="printer" onPress={onFile}>
                  {t('results.file')}
                </Button>
              )}
              <Button icon="list-checks" onPress={onAnswers}>
                {t('results.answers')}
              </Button>
              {props.amounts}
            </div>
          </>
        }
      >
        <Findings
          {...lists}
          title={t('results.open')}
          lead={t('results.taken.lead')}
          shown={mostFirst(standing(found, 'open'))}
        />
        <NextSteps words={words} some={openCount(found) > 0} kiosk={kiosk} onPlaces={onPlaces} />
        <Findings {...lists} title={t('results.undecided')} shown={standing(found, 'undecided')} />
        <Findings {...lists} title={t('results.refer')} shown={standing(found, 'refer')} />
        {closed.length > 0 && (
          <Disclosure summary={t('results.closed', { count: closed.length })}>
            <Findings {...lists} shown={closed} />
          </Disclosure>
        )}
        <Notice>{t('results.estimate')}</Notice>
      </Screen>
    </div>
  )
}

/** Several amounts: one may lower another, and the sum already says so. */
const combined = (found: readonly Finding[]): boolean =>
  standing(found, 'open').filter(({ amount }) => amount !== null).length > 1
