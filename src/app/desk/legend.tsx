import { BandMark, BandPatterns } from './band-mark'
import type { Band } from './bands'

/** Names of the bands of a chart, each with its number, colour and pattern, in the order of the drawing. */
export function Legend({ bands }: { readonly bands: readonly Band[] }) {
  return (
    <>
      <BandPatterns />
      <ol class="bands">
        {bands.map(({ id, name }, place) => (
          <li key={id}>
            <BandMark place={place} />
            {name}
          </li>
        ))}
      </ol>
    </>
  )
}
