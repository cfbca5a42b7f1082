import { type CommuneCode, LOCAL_COMMUNES } from '../../../content/local/communes'
import type { Words } from '../../i18n/words'
import { communeName } from './directory'

interface Props {
  readonly words: Words
  readonly chosen: CommuneCode | null
  readonly onChoose: (commune: CommuneCode) => void
}

const WIDTH = 480
const HEIGHT = 360
const MARGIN = 56

const lats = LOCAL_COMMUNES.map(({ position }) => position.lat)
const lons = LOCAL_COMMUNES.map(({ position }) => position.lon)
const scale = (value: number, all: readonly number[], length: number) =>
  MARGIN + ((value - Math.min(...all)) / (Math.max(...all) - Math.min(...all))) * (length - 2 * MARGIN)

/**
 * Where the ten communes lie, drawn from their coordinates. A picture for the finger: the list beside it says and does
 * the same for keyboards and screen readers.
 */
export function CommuneMap({ words, chosen, onChoose }: Props) {
  return (
    <svg class="commune-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {LOCAL_COMMUNES.map(({ code, position }) => {
        const x = scale(position.lon, lons, WIDTH)
        const y = HEIGHT - scale(position.lat, lats, HEIGHT)
        const name = communeName(words, code) ?? ''
        // The name stands on the side where there is room.
        const end = x > WIDTH / 2
        return (
          <g
            key={code}
            role="presentation"
            class={code === chosen ? 'commune commune-chosen' : 'commune'}
            onClick={() => onChoose(code)}
          >
            <circle cx={x} cy={y} r="11" />
            <text x={end ? x - 17 : x + 17} y={y + 5} text-anchor={end ? 'end' : 'start'}>
              {name}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
