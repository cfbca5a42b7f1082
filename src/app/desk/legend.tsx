import type { Band } from './bands'

/** Names of the bands of a chart, each with its number and colour, in the order of the drawing from the bottom. */
export function Legend({ bands }: { readonly bands: readonly Band[] }) {
  return (
    <ol class="bands">
      {bands.map(({ id, name }, place) => (
        <li key={id}>
          <span class={`band-mark band-mark-${place % 10}`} aria-hidden="true">
            {place + 1}
          </span>
          {name}
        </li>
      ))}
    </ol>
  )
}
