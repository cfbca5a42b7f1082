import type { Store } from './open'

const TERRITORY = {
  territory_id: '200068377',
  label: 'Communauté de communes de la Porte des Vosges Méridionales',
}
const SITES = [
  { site_id: 'remiremont', territory_id: TERRITORY.territory_id, geo: '88', label: 'Centre social de Remiremont' },
  { site_id: 'val-d-ajol', territory_id: TERRITORY.territory_id, geo: '88', label: 'MJC du Val d’Ajol' },
]

/** Puts the territory and its two houses into an empty database. One that holds any house is left as it is. */
export async function seed(store: Store): Promise<void> {
  if (await store.selectFrom('site').select('site_id').executeTakeFirst()) return
  await store
    .insertInto('territory')
    .values(TERRITORY)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await store
    .insertInto('site')
    .values(SITES)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Adds a house; a territory that is new gets its own id as its name. Throws when the house exists. */
export async function addSite(
  store: Store,
  { site, territory, geo, label }: { site: string; territory: string; geo: string; label: string },
): Promise<void> {
  await store
    .insertInto('territory')
    .values({ territory_id: territory, label: territory })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await store.insertInto('site').values({ site_id: site, territory_id: territory, geo, label }).execute()
}

/** Whether a territory is one of ours. */
export const isTerritory = async (store: Store, id: string): Promise<boolean> =>
  (await store.selectFrom('territory').select('territory_id').where('territory_id', '=', id).executeTakeFirst()) !==
  undefined
