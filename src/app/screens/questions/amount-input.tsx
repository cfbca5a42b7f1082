import { useState } from 'preact/hooks'
import type { Words } from '../../i18n/words'
import { AmountPad } from '../../ui'
import { type Per, toMonthly } from '../../walk/amounts'
import type { Input } from '../../walk/inputs'
import { padLabels } from './labels'

interface Props {
  readonly words: Words
  readonly input: Extract<Input, { kind: 'amount' }>
  readonly label: string
  readonly hideLabel: boolean
  /** Cents, over the time for which the fact counts. */
  readonly value: number | null
  readonly onChange: (cents: number | null) => void
  readonly error: string | undefined
}

/** An amount, by month or by year where a visitor may know either. */
export function AmountInput({ words, input, label, hideLabel, value, onChange, error }: Props) {
  const { t } = words
  const [per, setPer] = useState<Per>('month')
  const [yearly, setYearly] = useState<number | null>(null)
  const byYear = input.both === true && per === 'year'
  const type = (cents: number | null, over: Per) => {
    setYearly(over === 'year' ? cents : null)
    onChange(toMonthly(cents, input.both ? over : 'month'))
  }
  const shown = byYear ? yearly : value
  return (
    <AmountPad
      label={label}
      hideLabel={hideLabel}
      value={shown}
      onChange={(cents) => type(cents, per)}
      labels={padLabels(words)}
      currency={t('common.euro')}
      lang={words.figures}
      error={error}
      perLabel={input.both ? t('common.per.question') : t(`common.per.short.${input.per}`)}
      {...(input.both && {
        per,
        perOptions: { month: t('common.per.short.month'), year: t('common.per.short.year') },
        onPerChange: (over: Per) => {
          setPer(over)
          type(shown, over)
        },
      })}
    />
  )
}
