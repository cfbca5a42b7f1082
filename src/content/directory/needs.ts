/** What people come for, in the order of the screen. Words: `needs.<id>`: `name`, and `words` (what people type). */
export const NEED_IDS = [
  'argent',
  'numerique',
  'papiers',
  'sante',
  'dents',
  'moral',
  'handicap',
  'grandAge',
  'famille',
  'garde',
  'loisirs',
  'ecole',
  'travail',
  'logement',
  'energie',
  'dettes',
  'alimentation',
  'transport',
  'justice',
  'violences',
  'francais',
  'agriculture',
] as const
export type NeedId = (typeof NEED_IDS)[number]

/** Never counted, by nobody: a few people of a commune would be in danger, or ashamed. Ids of needs are never taken back. */
const UNCOUNTED: readonly NeedId[] = ['violences', 'moral']
/** What a visitor may say to be missing. */
export const COUNTED_NEED_IDS: readonly NeedId[] = NEED_IDS.filter((id) => !UNCOUNTED.includes(id))
