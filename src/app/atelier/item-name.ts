import type { PackKind } from '../../content/local/faults'
import type { Translate } from '../i18n/translate'
import type { DraftItem } from './api'
import type { Named } from './field-props'
import { at } from './tree'

const PATHS: Readonly<Record<PackKind, string>> = {
  places: 'name',
  notices: 'text.fr',
  aids: 'title.fr',
  tariffs: 'place',
  questions: 'text.fr',
}

/** What an id is made from. */
export const nameFor = (kind: PackKind, item: unknown): string => {
  const said = String(at(item, PATHS[kind]) ?? '')
  return kind === 'tariffs' ? `tarif-${said}` : said
}

/** How an item is called in lists. */
export function itemName(t: Translate, kind: PackKind, item: unknown, places: readonly Named[]): string {
  const said = String(at(item, PATHS[kind]) ?? '')
  if (kind !== 'tariffs') return said
  const place = places.find(({ id }) => id === said)?.name ?? said
  return t('atelier.home.tariffOf', { place, per: t(`places.tariff.per.${String(at(item, 'per'))}`) })
}

/** The places of a draft. */
export const placesOf = (items: readonly DraftItem[]): readonly Named[] =>
  items
    .filter(({ kind, state }) => kind === 'places' && state !== 'removed')
    .map(({ id, item }) => ({ id, name: String(item.name) }))
