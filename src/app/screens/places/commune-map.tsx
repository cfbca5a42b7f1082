import { type CommuneCode, LOCAL_COMMUNES } from '../../../content/local/communes'
import type { Place } from '../../../content/local/pack'
import type { Words } from '../../i18n/words'
import { communeName } from './directory'

interface Props {
  readonly words: Words
  readonly places: readonly Place[]
  readonly chosen: CommuneCode | null
}

const WIDTH = 520
const HEIGHT = 480
const MARGIN = { left: 150, right: 190, block: 40 }
const RADIUS = 15
const LINE = 22

const lats = LOCAL_COMMUNES.map(({ position }) => position.lat)
const lons = LOCAL_COMMUNES.map(({ position }) => position.lon)
/** Where a coordinate falls between the least and the greatest, from 0 to 1. */
const share = (value: number, all: readonly number[]) =>
  (value - Math.min(...all)) / (Math.max(...all) - Math.min(...all))

/** Where the name of a commune stands beside its mark, so that no two meet; right of it when not said here. */
const NAME_SIDES: Partial<Record<CommuneCode, 'left' | 'below'>> = {
  '88383': 'left',
  '88429': 'left',
  '88487': 'left',
  '88351': 'below',
}

/** A long name on two lines: `Saint-Étienne-` and `lès-Remiremont`. */
const linesOf = (name: string): readonly string[] => (name.length > 22 ? name.split(/(?<=-)(?=lès-)/) : [name])

/**
 * Where the ten communes lie, drawn from their coordinates, with the number of places known in each. A picture: the
 * list beside it says the same, and is what one chooses from.
 */
export function CommuneMap({ words, places, chosen }: Props) {
  return (
    <figure class="commune-map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        {LOCAL_COMMUNES.map(({ code, position }) => {
          const x = MARGIN.left + share(position.lon, lons) * (WIDTH - MARGIN.left - MARGIN.right)
          const y = HEIGHT - MARGIN.block - share(position.lat, lats) * (HEIGHT - 2 * MARGIN.block)
          return (
            <g key={code} class={code === chosen ? 'commune commune-chosen' : 'commune'}>
              <circle cx={x} cy={y} r={RADIUS} />
              <text class="commune-count" x={x} y={y + 7} text-anchor="middle">
                {places.filter(({ commune }) => commune === code).length}
              </text>
              <Name lines={linesOf(communeName(words, code) ?? code)} side={NAME_SIDES[code] ?? 'right'} x={x} y={y} />
            </g>
          )
        })}
      </svg>
      <figcaption>{words.t('places.map')}</figcaption>
    </figure>
  )
}

interface NameProps {
  readonly lines: readonly string[]
  readonly side: 'left' | 'right' | 'below'
  readonly x: number
  readonly y: number
}

function Name({ lines, side, x, y }: NameProps) {
  const gap = RADIUS + 5
  const at = { left: x - gap, right: x + gap, below: x }[side]
  const first = side === 'below' ? y + gap + 16 : y + 7 - ((lines.length - 1) * LINE) / 2
  return (
    <text text-anchor={{ left: 'end', right: 'start', below: 'middle' }[side]}>
      {lines.map((line, index) => (
        <tspan key={line} x={at} y={first + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
