import { useCallback, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { Button } from '../../ui'
import { rangeText, signedText } from '../amount-words'
import { Drawing } from '../drawing'
import { keptOf100, taperOf } from '../taper'
import type { WageCurve } from '../wage-curve'
import { CurveTable } from './curve-table'
import { bandsOf, groupsOf } from './layers'
import { Marks } from './marks'
import { Reading } from './reading'
import { CurveSlider } from './slider'
import { StillOpen } from './still-open'

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
  const slider = useId()
  const bands = useMemo(() => bandsOf(words, curve), [words, curve])
  const groups = useMemo(() => groupsOf(curve), [curve])
  const draw = useCallback(
    ({ curveChart }: typeof import('../charts'), width: number, letter: number) =>
      curveChart({ wages: curve.wages, bands, groups }, width, letter, {
        label: t('foresight.curve.image', { name }),
        strip: t('foresight.curve.strip'),
        euros: money,
        kept: (from, to) => {
          const kept = (keptOf100(taperOf(curve, from, to)) ?? 0) * 100
          return kept < 0 ? signedText(words, kept) : money(kept)
        },
      }),
    [curve, bands, groups, words, name],
  )
  const ends = [curve.totals[0], curve.totals.at(-1)].map((total) => rangeText(words, total ?? { least: 0, most: 0 }))
  const says = t(groups.length > 0 ? 'foresight.curve.says' : 'foresight.curve.saysPlain', {
    none: ends[0] ?? '',
    last: money(curve.wages.at(-1) ?? 0),
    most: ends[1] ?? '',
    count: groups.length,
  })
  return (
    <>
      <div class="curve-figure">
        <Drawing caption={t('foresight.curve.caption', { name })} says={says} frame={frame} draw={draw}>
          <CurveSlider words={words} curve={curve} index={index} frame={frame} id={slider} onRead={setIndex} />
          <Reading words={words} curve={curve} bands={bands} index={index} slider={slider} />
        </Drawing>
      </div>
      <p class="foresight-note">{t('foresight.curve.note')}</p>
      <StillOpen words={words} answers={answers} today={today} curve={curve} />
      <Marks words={words} curve={curve} groups={groups} onRead={setIndex} />
      <CurveTable words={words} curve={curve} bands={bands} groups={groups} />
      <div class="no-print">
        <Button icon="printer" onPress={() => print()}>
          {t('foresight.print')}
        </Button>
      </div>
    </>
  )
}
