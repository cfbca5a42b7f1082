import { useId } from 'preact/hooks'

interface ProgressLineProps {
  label: string
  done: number
  /** May change while answering; the line never goes past its end. */
  total: number
}

/** How far along, in words and as a line. */
export function ProgressLine({ label, done, total }: ProgressLineProps) {
  const id = useId()
  return (
    <div class="progress-line">
      <p id={id} class="progress-line-label">
        {label}
      </p>
      <progress aria-labelledby={id} value={Math.min(done, total)} max={Math.max(total, 1)} />
    </div>
  )
}
