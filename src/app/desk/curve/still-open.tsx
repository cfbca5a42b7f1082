import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { Disclosure } from '../../ui'
import { rightName } from '../amount-words'
import { factsText } from '../reason-words'
import type { WageCurve } from '../wage-curve'

interface Props {
  readonly words: Words
  readonly answers: Answers
  readonly today: IsoDate
  readonly curve: WageCurve
}

/**
 * Rights that some wages of the curve leave open, and what they wait for. A case may leave nothing undecided and its
 * curve may: a wage asks for what is not asked without one.
 */
export function StillOpen({ words, answers, today, curve: { undecided, others } }: Props) {
  const { t } = words
  if (undecided.length === 0 && others.missing.length === 0) return null
  const reader = { words, answers, today }
  return (
    <Disclosure summary={t('foresight.curve.undecided', { count: undecided.length })}>
      <ul class="reasons">
        {others.missing.length > 0 && (
          <li>{t('foresight.curve.othersMissing', { facts: factsText(reader, others.missing) })}</li>
        )}
        {undecided.map(({ benefit, missing, unknown }) => (
          <li key={benefit.id}>
            {t('foresight.waits', {
              right: rightName(words, benefit),
              facts: factsText(reader, missing.length > 0 ? missing : unknown),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
