import { addYears, type IsoDate } from '../../engine/dates'
import type { Pack, Question } from './pack'
import { placeOn } from './place'

interface Traced {
  readonly verifiedOn: IsoDate
  readonly validUntil: IsoDate | null
}

/** What a pack still says on a day: what is past its day has disappeared. */
export function shownOn(pack: Pack, today: IsoDate): Pack {
  const holds = ({ validUntil }: Traced): boolean => validUntil === null || validUntil >= today
  const places = pack.places.filter(holds).map((place) => placeOn(place, today))
  const kept = new Set(places.map(({ id }) => id))
  return {
    ...pack,
    places,
    notices: pack.notices.filter(holds),
    aids: pack.aids.filter(holds),
    tariffs: pack.tariffs.filter((tariff) => holds(tariff) && kept.has(tariff.place)),
  }
}

/** Whether nobody has looked at an item for over a year: the screens say so. */
export const isOld = ({ verifiedOn }: Pick<Traced, 'verifiedOn'>, today: IsoDate): boolean =>
  verifiedOn < addYears(today, -1)

/** The question of the month of a day; the first when there are several. */
export const questionOn = ({ questions }: Pack, today: IsoDate): Question | undefined =>
  questions.find(({ from, to }) => from <= today.slice(0, 7) && today.slice(0, 7) <= to)
