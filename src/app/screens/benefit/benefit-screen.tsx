import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { isOld } from '../../../content/local/shown'
import type { Answers } from '../../../engine/types'
import type { Benefit } from '../../../law/benefit'
import type { Words } from '../../i18n/words'
import type { Today } from '../../kiosk/clock'
import { Card, Disclosure, Notice, Screen } from '../../ui'
import { amountText, detailLines, noteOf, perText } from '../../walk/benefit-words'
import { calculation } from '../../walk/calculation'
import { changeText, explain } from '../../walk/explain'
import type { Finding } from '../../walk/findings'
import { mattersMost } from '../../walk/matters'
import { nearestChange } from '../../walk/nearest'
import { factName } from '../../walk/question-words'
import { Calculation } from './calculation'
import { Claim, Official } from './claim'
import { Conditions } from './conditions'
import './benefit.css'

interface Props {
  readonly words: Words
  readonly today: Today
  readonly kiosk: boolean
  readonly answers: Answers
  readonly finding: Finding
  readonly onBack: () => void
  /** The button that hides amounts. */
  readonly amounts?: ComponentChildren
}

/** One right: how much, why or why not, how it was computed, how to claim it. */
export function BenefitScreen({ words, today, kiosk, answers, finding, onBack, amounts }: Props) {
  const { t, has } = words
  const { benefit, standing, amount, stale } = finding
  const day = today.today
  const { conditions, trace } = useMemo(() => explain(finding, answers, day), [finding, answers, day])
  const lines = useMemo(
    () => (trace ? calculation({ words, answers, today: day }, trace) : []),
    [words, answers, day, trace],
  )
  const change = useMemo(() => nearestChange(finding, answers, day), [finding, answers, day])
  const first = useMemo(() => mattersMost(finding, answers, day), [finding, answers, day])
  const note = noteOf(words, finding, (factId) => factName(words, factId, day))
  const text = amountText(words, amount)
  const key = `droits.${benefit.id}`
  // Of an open right, what to do comes first; of a closed one, why.
  const claim = <Claim words={words} finding={finding} kiosk={kiosk} />
  return (
    <Screen
      title={t(`${key}.name`)}
      lead={t(`${key}.summary`)}
      layout="split"
      back={{ label: t('common.back'), onPress: onBack }}
      summary={
        <>
          <Card tone={standing === 'open' ? 'fir' : 'plain'} title={t(`results.verdict.${standing}`)}>
            {text && (
              <p class="verdict-amount">
                <strong>{text}</strong> {perText(words, amount)}
              </p>
            )}
            {note && (standing !== 'open' || finding.unknown.length > 0) && <p>{note}</p>}
            {first && <p>{t('results.note.first', { fact: factName(words, first.fact.id, day) })}</p>}
            {has(`${key}.amountNote`) && standing === 'open' && <p>{t(`${key}.amountNote`)}</p>}
            {detailLines(words, finding).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Card>
          {amounts}
        </>
      }
    >
      {!today.trusted && <Notice tone="warning">{t('results.clock')}</Notice>}
      {stale && <Notice tone="warning">{t('results.stale.notice')}</Notice>}
      {benefit.local && isOld({ verifiedOn: benefit.checkedOn }, day) && (
        <Notice tone="warning">{t('local.old')}</Notice>
      )}
      {benefit.local && <Unasked words={words} benefit={benefit} />}
      {standing === 'open' && claim}
      {change && <Notice>{changeText(words, change)}</Notice>}
      {conditions.length > 0 && (
        <Card title={t('results.benefit.why')}>
          <Conditions words={words} conditions={conditions} kiosk={kiosk} />
        </Card>
      )}
      {lines.length > 0 && (
        <Disclosure summary={t('results.benefit.calculation')}>
          <Calculation words={words} lines={lines} />
        </Disclosure>
      )}
      {standing !== 'open' && claim}
      <Official words={words} benefit={benefit} kiosk={kiosk} />
      <Notice>{t('results.benefit.decides', { office: t(`common.office.${benefit.organisme}`) })}</Notice>
    </Screen>
  )
}

/** What an aid of the houses depends on and nobody is asked: in sight, since "open" is said without it. */
function Unasked({ words: { t }, benefit }: { words: Words; benefit: Benefit }) {
  const lines = benefit.notCovered.map((left) => t(`droits.${benefit.id}.nonCouvert.${left}`))
  // A Caf helps its own families; the product asks nobody whether they are of the MSA.
  if (benefit.organisme === 'caf') lines.push(t('local.msa'))
  if (lines.length === 0) return null
  return (
    <Notice title={t('results.benefit.notCovered')}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  )
}
