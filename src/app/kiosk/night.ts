import { isOpen, type Moment } from '../../content/directory/open-now'
import type { Opening, Pack } from '../../content/local/pack'
import type { Terminal } from './terminal'

/** The same name, with or without its hyphens: "Val d’Ajol", "Val-d’Ajol". */
const bare = (name: string) => name.replace(/[-\s]+/g, ' ').toLowerCase()

/** Opening hours of the house of a terminal, from the local pack; `null`: not known, and said so. */
export const houseHours = ({ places }: Pack, { place }: Terminal): readonly Opening[] | null =>
  places.find(({ name }) => bare(name) === bare(place))?.hours ?? null

/**
 * Whether the screen of a terminal goes dark: outside its own hours, or else outside those of its house. Never where
 * neither is known, nor on a clock that cannot be believed.
 */
export function isNight(
  terminal: Terminal,
  house: readonly Opening[] | null,
  moment: Moment,
  trusted: boolean,
): boolean {
  return trusted && isOpen(terminal.screenHours ?? house, moment) === false
}
