import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type DateStep, draftOf, isComplete, isoOf, typeDay, typeMonth, typeYear } from './date-text'
import { ErrorText } from './error-text'
import { useGridKeys } from './grid-keys'
import { type PadKey, useHardwareKeys } from './hardware-keys'
import { Keypad } from './keypad'

export interface DatePadProps {
  legend: string
  hideLegend?: boolean | undefined
  /** ISO date (YYYY-MM-DD), only ever a complete one that exists. */
  value: string | null
  onChange: (value: string | null) => void
  /** `invalid` is said of a complete date that does not exist. */
  labels: { day: string; month: string; year: string; erase: string; clear: string; invalid: string }
  monthNames: readonly string[]
  error?: string | undefined
}

/** A date in three large steps, day, month, year, each reachable again at any time; reads the date out in words. */
export function DatePad(props: DatePadProps) {
  const { legend, hideLegend, value, onChange, labels, monthNames } = props
  const [draft, setDraft] = useState(() => draftOf(value))
  const [step, setStep] = useState<DateStep>('day')
  const panel = useRef<HTMLFieldSetElement>(null)
  const refocus = useRef(false)
  const id = useId()

  const change = (part: Partial<typeof draft>, next?: DateStep) => {
    const changed = { ...draft, ...part }
    setDraft(changed)
    if (isoOf(changed) !== value) onChange(isoOf(changed))
    if (!next || next === step) return
    refocus.current = panel.current?.contains(document.activeElement) ?? false
    setStep(next)
  }
  const erase = (key: PadKey) => {
    if (step === 'month') return change({ month: null })
    change({ [step]: key === 'clear' ? '' : draft[step].slice(0, -1) })
  }
  const press = (key: PadKey) => {
    if (key === 'erase' || key === 'clear') return erase(key)
    if (key === 'decimal') return
    if (step === 'year') return change({ year: typeYear(draft.year, key) })
    if (step === 'month') {
      const { month, done } = typeMonth(draft.month, key)
      return change({ month }, done ? 'year' : undefined)
    }
    const { day, done } = typeDay(draft.day, key)
    change({ day }, done ? 'month' : undefined)
  }
  useHardwareKeys(press)
  // The pressed key is gone with its step: a keyboard user goes on from the first key of the next one.
  useLayoutEffect(() => {
    if (refocus.current) panel.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
    refocus.current = false
  }, [step])

  const monthName = draft.month === null ? '' : (monthNames[draft.month - 1] ?? '')
  const shown: Record<DateStep, string> = { day: draft.day, month: monthName, year: draft.year }
  const error = props.error ?? (isComplete(draft) && isoOf(draft) === null ? labels.invalid : undefined)
  return (
    <fieldset class={error ? 'pad date-pad pad-error' : 'pad date-pad'} aria-describedby={`${id}-error`}>
      <legend class={hideLegend ? 'sr-only' : 'pad-label'}>{legend}</legend>
      <div class="date-steps">
        {(['day', 'month', 'year'] as const).map((part) => (
          <button
            key={part}
            type="button"
            class="date-step"
            aria-current={part === step ? 'step' : undefined}
            onClick={() => setStep(part)}
          >
            <span class="date-step-label">{labels[part]}</span> <span class="date-step-value">{shown[part]}</span>
          </button>
        ))}
      </div>
      <output class="sr-only">{value === null ? '' : `${shown.day} ${shown.month} ${shown.year}`}</output>
      <ErrorText id={`${id}-error`}>{error}</ErrorText>
      <fieldset class="date-panel" aria-label={labels[step]} ref={panel}>
        {step === 'month' ? (
          <MonthGrid names={monthNames} month={draft.month} onMonth={(month) => change({ month }, 'year')} />
        ) : (
          <Keypad key={step} labels={{ erase: labels.erase, clear: labels.clear }} onKey={press} />
        )}
      </fieldset>
    </fieldset>
  )
}

interface MonthGridProps {
  names: readonly string[]
  month: number | null
  onMonth: (month: number) => void
}

function MonthGrid({ names, month, onMonth }: MonthGridProps) {
  const grid = useGridKeys(3, month === null ? 0 : month - 1)
  return (
    <div class="month-grid" ref={grid.ref}>
      {names.map((name, index) => (
        <button
          key={name}
          type="button"
          class="key month"
          aria-pressed={month === index + 1}
          onClick={() => onMonth(index + 1)}
          {...grid.cell(index)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
