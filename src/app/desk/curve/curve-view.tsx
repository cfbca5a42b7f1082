import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { Button, Notice } from '../../ui'
import { rightName } from '../amount-words'
import { Drawing } from '../drawing'
import { Legend } from '../legend'
import { factsText } from '../reason-words'
import type { WageCurve } from '../wage-curve'
import { CurveTable } from './curve-table'
import { bandsOf, groupsOf } from './layers'
import { Marks } from './marks'
import { CurveReader } from './reader'

interface Props {
  readonly words: Words
  readonly answers: Answers
  readonly today: IsoDate
  readonly curve: WageCurve
  /** Whose wage it is. */
  readonly name: string
}

/** The wage that is read first: what a point in the middle of the curve gives. */
const FIRST = 100

/** A curve: drawn, read at one wage, explained where rights turn, and as a table. */
export function CurveView({ words, answers, today, curve, name }: Props) {
  const { t, money } = words
  const [index, setIndex] = useState(FIRST)
  const frame = useRef<HTMLDivElement>(null)
  const bands = useMemo(() => bandsOf(words, curve), [words, curve])
  const groups = useMemo(() => groupsOf(curve), [curve])
  const draw = useCallback(
    ({ curveChart }: typeof import('../charts'), width: number) =>
      curveChart({ wages: curve.wages, bands, groups }, width, t('foresight.curve.image', { name }), money),
    [curve, bands, groups, t, money, name],
  )
  const reader = { words, answers, today }
  return (
    <>
      {(curve.undecided.length > 0 || curve.others.missing.length > 0) && (
        <Notice>
          <p>{t('foresight.curve.undecided')}</p>
          <ul class="reasons">
            {curve.others.missing.length > 0 && (
              <li>{t('foresight.curve.othersMissing', { facts: factsText(reader, curve.others.missing) })}</li>
            )}
            {curve.undecided.map(({ benefit, missing, unknown }) => (
              <li key={benefit.id}>
                {t('foresight.waits', {
                  right: rightName(words, benefit),
                  facts: factsText(reader, missing.length > 0 ? missing : unknown),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Drawing caption={t('foresight.curve.caption', { name })} frame={frame} draw={draw}>
        <CurveReader words={words} curve={curve} index={index} onRead={setIndex} frame={frame} />
        <Legend bands={bands} />
      </Drawing>
      <Marks words={words} curve={curve} groups={groups} onRead={setIndex} />
      <CurveTable words={words} curve={curve} bands={bands} groups={groups} />
      <p class="foresight-note">{t('foresight.curve.note')}</p>
      <div class="no-print">
        <Button icon="printer" onPress={() => print()}>
          {t('foresight.print')}
        </Button>
      </div>
    </>
  )
}
