import { bandFill } from './bands'

/** Lines of each pattern, on a square of 12. */
const LINES: readonly string[] = [
  '',
  'M-3 15 15-3M-3 3 3-3M9 15l6-6',
  'M0 3h12M0 9h12',
  'M3 3h1.5M9 9h1.5',
  'M-3-3 15 15M9-3l6 6M-3 9l6 6',
  'M3 0v12M9 0v12',
  'M0 0l12 12M12 0 0 12',
  'M0 6h12M6 0v12',
  'M0 9l3-6 3 6 3-6 3 6',
  'M2 2h4v4H2zM8 8h2v2H8z',
]

/** The colours and patterns of the bands, which drawings and marks on the same page are filled with. */
export function BandPatterns() {
  return (
    <svg class="band-patterns" aria-hidden="true" focusable="false">
      <defs>
        {LINES.map((lines, place) => (
          <pattern key={lines} id={`band-${place}`} width="12" height="12" patternUnits="userSpaceOnUse">
            <rect width="12" height="12" class={`band-${place}`} />
            <path d={lines} class="band-lines" />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}

/** A band in miniature, with its number. */
export function BandMark({ place }: { readonly place: number }) {
  return (
    <svg class="band-mark" viewBox="0 0 44 28" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="43" height="27" fill={bandFill(place)} class="band-edge" />
      <circle cx="22" cy="14" r="11" class="band-chip" />
      <text x="22" y="19.5" text-anchor="middle" class="band-number">
        {place + 1}
      </text>
    </svg>
  )
}
