import { type CommuneCode, LOCAL_COMMUNES } from '../../../content/local/communes'
import type { Place } from '../../../content/local/pack'
import type { Words } from '../../i18n/words'
import { communeName } from './directory'

interface Props {
  readonly words: Words
  readonly places: readonly Place[]
  readonly chosen: CommuneCode | null
}

const WIDTH = 400
const HEIGHT = 380
const MARGIN = { x: 70, y: 30 }

const lats = LOCAL_COMMUNES.map(({ position }) => position.lat)
const lons = LOCAL_COMMUNES.map(({ position }) => position.lon)
/** Where a coordinate falls between the least and the greatest, from 0 to 1. */
const share = (value: number, all: readonly number[]) =>
  (value - Math.min(...all)) / (Math.max(...all) - Math.min(...all))

/** Communes whose name stands left of their mark, so that no two names meet. */
const NAME_LEFT: readonly CommuneCode[] = ['88383', '88429']

/**
 * Where the ten communes lie, drawn from their coordinates, with the number of places known in each. A picture: the
 * list beside it says the same, and is what one chooses from.
 */
export function CommuneMap({ words, places, chosen }: Props) {
  return (
    <svg class="commune-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {LOCAL_COMMUNES.map(({ code, position }) => {
        const x = MARGIN.x + share(position.lon, lons) * (WIDTH - 2 * MARGIN.x - 90)
        const y = HEIGHT - MARGIN.y - share(position.lat, lats) * (HEIGHT - 2 * MARGIN.y)
        const left = NAME_LEFT.includes(code)
        return (
          <g key={code} class={code === chosen ? 'commune commune-chosen' : 'commune'}>
            <circle cx={x} cy={y} r="12" />
            <text class="commune-count" x={x} y={y + 5} text-anchor="middle">
              {places.filter(({ commune }) => commune === code).length}
            </text>
            <text x={left ? x - 17 : x + 17} y={y + 5} text-anchor={left ? 'end' : 'start'}>
              {communeName(words, code)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
