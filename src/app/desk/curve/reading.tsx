import type { Words } from '../../i18n/words'
import { rangeText, rightName, signedText } from '../amount-words'
import { BandMark, BandPatterns } from '../band-mark'
import type { Band } from '../bands'
import type { Range } from '../income'
import type { WageCurve } from '../wage-curve'
import { keptFrom } from './kept'
import { monthlyLayers } from './layers'

interface Props {
  readonly words: Words
  readonly curve: WageCurve
  readonly bands: readonly Band[]
  readonly index: number
  /** Of the slider that chooses the wage. */
  readonly slider: string
}

/** What the household has at the wage that is read, part by part: the legend of the drawing too, the highest part first. */
export function Reading({ words, curve, bands, index, slider }: Props) {
  const { t, money } = words
  const wage = curve.wages[index] ?? 0
  const amounts = new Map<string, Range>([
    ['wage', { least: wage, most: wage }],
    ['others', curve.others],
    ...monthlyLayers(curve).map(({ benefit, amounts }) => [benefit.id, amounts[index] ?? NOTHING] as const),
  ])
  const { from, to, taper, kept, lost } = keptFrom(curve, index)
  return (
    <section class="curve-reading" aria-label={t('foresight.reader.title')}>
      <output for={slider}>
        <p class="curve-total">
          {t('foresight.reader.total', {
            wage: money(wage),
            total: rangeText(words, curve.totals[index] ?? NOTHING),
          })}
        </p>
        <p class="curve-taper">
          {t(lost ? 'foresight.reader.lost' : 'foresight.reader.kept', {
            from: money(curve.wages[from] ?? 0),
            to: money(curve.wages[to] ?? 0),
            kept: money(kept),
          })}
        </p>
      </output>
      {taper.by.length > 0 && (
        <ul class="curve-by">
          {taper.by.map(({ benefit, change }) => (
            <li key={benefit.id}>
              {t('foresight.reader.by', { right: rightName(words, benefit), change: signedText(words, change) })}
            </li>
          ))}
        </ul>
      )}
      <BandPatterns />
      <ol class="curve-parts" reversed>
        {bands
          .map(({ id, name }, place) => (
            <li key={id}>
              <BandMark place={place} />
              <span>{name}</span>
              <strong>{rangeText(words, amounts.get(id) ?? NOTHING)}</strong>
            </li>
          ))
          .reverse()}
      </ol>
    </section>
  )
}

const NOTHING: Range = { least: 0, most: 0 }
