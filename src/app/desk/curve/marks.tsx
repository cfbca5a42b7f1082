import type { Words } from '../../i18n/words'
import { Button } from '../../ui'
import { rightName } from '../amount-words'
import { Conditions } from '../reason-words'
import type { Mark, WageCurve } from '../wage-curve'
import type { MarkGroup } from './layers'

interface Props {
  readonly words: Words
  readonly curve: WageCurve
  readonly groups: readonly MarkGroup[]
  onRead(index: number): void
}

/** Where a right opens, ends or goes on in another way, and why: under the number that the drawing gives it. */
export function Marks({ words, curve, groups, onRead }: Props) {
  const { t, money } = words
  if (groups.length === 0) return <p>{t('foresight.mark.none')}</p>
  return (
    <section class="curve-marks">
      <h2>{t('foresight.mark.title')}</h2>
      <ol>
        {groups.map(({ number, index, marks }) => (
          <li key={index}>
            <div class="curve-mark-head">
              <span class="curve-mark-number" aria-hidden="true">
                {number}
              </span>
              <h3>{t('foresight.mark.at', { number, wage: money(curve.wages[index] ?? 0) })}</h3>
              <span class="no-print">
                <Button variant="quiet" onPress={() => onRead(index)}>
                  {t('foresight.mark.read', { wage: money(curve.wages[index] ?? 0) })}
                </Button>
              </span>
            </div>
            <ul class="curve-turns">
              {marks.map((mark) => (
                <li key={`${mark.benefit.id} ${mark.kind}`}>
                  <p>
                    <strong>{turnText(words, mark)}</strong>
                  </p>
                  {mark.conditions.length > 0 ? (
                    <Conditions words={words} conditions={mark.conditions} />
                  ) : (
                    <p>{t('foresight.mark.unknown')}</p>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** "RSA : se ferme"; a right that only becomes less or more certain is said so. */
function turnText(words: Words, { benefit, kind, standing }: Mark): string {
  const right = rightName(words, benefit)
  if (standing === 'undecided' || standing === 'refer') return words.t('foresight.mark.unsure', { right })
  return words.t(`foresight.mark.${kind}`, { right })
}
