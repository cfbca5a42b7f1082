import { isOpen, type Moment } from '../../content/directory/open-now'
import type { Pack, Place } from '../../content/local/pack'
import { closedOn } from '../../content/local/place'
import type { Today } from './clock'
import type { Terminal } from './terminal'

/** The same name, with or without its hyphens: "Val d’Ajol", "Val-d’Ajol". */
const bare = (name: string) => name.replace(/[-\s]+/g, ' ').toLowerCase()

/** What is known of opening in the house of a terminal; `hours` `null`: not known, and said so. */
export type House = Pick<Place, 'hours' | 'closures'>

/** The house of a terminal, from the local pack. */
export const houseOf = ({ places }: Pack, { place }: Terminal): House =>
  places.find(({ name }) => bare(name) === bare(place)) ?? { hours: null }

/**
 * Whether the screen of a terminal goes dark: while its house is closed for days, outside its own hours, or else outside
 * those of its house. Never where none of it is known, nor on a clock that cannot be believed.
 */
export function isNight(terminal: Terminal, house: House, moment: Moment, { today, trusted }: Today): boolean {
  if (!trusted) return false
  return closedOn(house, today) !== undefined || isOpen(terminal.screenHours ?? house.hours, moment) === false
}
