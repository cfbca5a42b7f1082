import { DEFAULT_PACK } from '../../content/local/default-pack'
import type { Pack, Place } from '../../content/local/pack'
import { createStore } from '../session/store'

/** What this device knows of the territory: the pack of the build, or a newer one. */
export const localPack = createStore<Pack>(DEFAULT_PACK)

/** The France services of the ten communes: where somebody helps with every claim. */
export const franceServices = ({ places }: Pack): readonly Place[] =>
  places.filter(({ kind, commune }) => kind === 'franceServices' && commune !== null)
