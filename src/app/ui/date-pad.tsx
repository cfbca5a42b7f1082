import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type DateStep, draftOf, isComplete, isoOf, typeDay, typeMonth, typeYear, unfinished } from './date-text'
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
  labels: { day: string; month: string; year: string; erase: string; clear: string; next: string; invalid: string }
  monthNames: readonly string[]
  error?: string | undefined
}

const AFTER = { day: 'month', month: 'year' } as const

/** A date in three large steps, day, month, year, each reachable again at any time; reads the date out in words. */
export function DatePad(props: DatePadProps) {
  const { legend, hideLegend, value, onChange, labels, monthNames } = props
  const [draft, setDraft] = useState(() => draftOf(value))
  const [step, setStep] = useState<DateStep>('day')
  const panel = useRef<HTMLFieldSetElement>(null)
  const refocus = useRef(false)
  /** The part was just reached: what is typed now takes the place of what stands there. */
  const fresh = useRef(true)
  const id = useId()

  const change = (part: Partial<typeof draft>, next?: DateStep) => {
    const changed = { ...draft, ...part }
    setDraft(changed)
    if (isoOf(changed) !== value) onChange(isoOf(changed))
    if (!next || next === step) return
    fresh.current = true
    refocus.current = panel.current?.contains(document.activeElement) ?? false
    setStep(next)
  }
  const open = (part: DateStep) => {
    fresh.current = true
    setStep(part)
  }
  const press = (key: PadKey) => {
    const typed = fresh.current && key !== 'erase' ? '' : draft[step]
    if (key === 'next' || key === 'decimal') {
      if (step !== 'year' && Number(draft[step]) > 0) change({}, AFTER[step])
      return
    }
    fresh.current = false
    if (key === 'clear') change({ [step]: '' })
    else if (key === 'erase') change({ [step]: step === 'month' ? '' : typed.slice(0, -1) })
    else if (step === 'year') change({ year: typeYear(typed, key) })
    else {
      const { text, done } = step === 'day' ? typeDay(typed, key) : typeMonth(typed, key)
      change({ [step]: text }, done ? AFTER[step] : undefined)
    }
  }
  useHardwareKeys(press)
  // The pressed key is gone with its step: a keyboard user goes on from the first key of the next one.
  useLayoutEffect(() => {
    if (refocus.current) panel.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
    refocus.current = false
  }, [step])

  // Sent back with a part missing: the pad opens at that part.
  useEffect(() => {
    const missing = unfinished(draft)
    if (props.error && missing) setStep(missing)
  }, [props.error])

  const month = Number(draft.month)
  const monthName = monthNames[month - 1] ?? ''
  const shown: Record<DateStep, string> = { day: draft.day, month: monthName || draft.month, year: draft.year }
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
            onClick={() => open(part)}
          >
            <span class="date-step-label">{labels[part]}</span> <span class="date-step-value">{shown[part]}</span>
          </button>
        ))}
      </div>
      <output class="sr-only">{value === null ? '' : `${Number(shown.day)} ${shown.month} ${shown.year}`}</output>
      <ErrorText id={`${id}-error`}>{error}</ErrorText>
      <fieldset class="date-panel" aria-label={labels[step]} ref={panel}>
        {step === 'month' ? (
          <MonthGrid
            names={monthNames}
            month={month}
            onMonth={(chosen) => change({ month: String(chosen).padStart(2, '0') }, 'year')}
          />
        ) : (
          <Keypad
            key={step}
            labels={{ erase: labels.erase, clear: labels.clear, next: step === 'day' ? labels.next : undefined }}
            onKey={press}
          />
        )}
      </fieldset>
    </fieldset>
  )
}

interface MonthGridProps {
  names: readonly string[]
  /** From 1 to 12; 0 while there is none. */
  month: number
  onMonth: (month: number) => void
}

function MonthGrid({ names, month, onMonth }: MonthGridProps) {
  const grid = useGridKeys(3, Math.max(month - 1, 0))
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
