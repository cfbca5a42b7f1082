import { nearestTo } from '../../../content/directory/nearest'
import { NEED_IDS, type NeedId } from '../../../content/directory/needs'
import { type NationalNumber, NUMBERS } from '../../../content/directory/numbers'
import { isPlaceOpen, type Moment } from '../../../content/directory/open-now'
import { searcher } from '../../../content/directory/search'
import type { CommuneCode } from '../../../content/local/communes'
import type { LocalAid, LocalNotice, Pack, Place } from '../../../content/local/pack'
import { needsOf } from '../../../content/local/place'
import type { IsoDate } from '../../../engine/dates'
import type { Words } from '../../i18n/words'
import type { PlaceSearch } from '../../session/session'

/** What the directory finds: places the nearest first, numbers, local aids, notices, and needs that no place here meets. */
export interface Found {
  readonly places: readonly Place[]
  readonly numbers: readonly NationalNumber[]
  readonly notices: readonly LocalNotice[]
  readonly aids: readonly LocalAid[]
  readonly unmet: readonly NeedId[]
}

/** Name of a commune; `null` outside the ten. */
export const communeName = ({ t }: Words, code: CommuneCode | null): string | null =>
  code === null ? null : t(`questions.commune.options.${code}`)

/** Searches places, those who receive in them, numbers and needs in the words of a language. */
export function directory(words: Words, pack: Pack, today: IsoDate) {
  const { t } = words
  const said = (needs: readonly NeedId[]) =>
    needs.map((need) => `${t(`needs.${need}.name`)} ${t(`needs.${need}.words`)}`)
  const search = searcher([
    ...pack.places.map((place) => ({
      id: `place:${place.id}`,
      name: [place.name, ...(place.permanences ?? []).map(({ who }) => who)].join(' '),
      text: [communeName(words, place.commune), place.address, place.what?.fr, ...said(needsOf(place))].join(' '),
    })),
    ...NUMBERS.map(({ id, number, needs }) => ({
      id: `number:${id}`,
      name: `${t(`numbers.${id}.name`)} ${number.replace(/ /g, '')}`,
      text: [t(`numbers.${id}.use`), ...said(needs)].join(' '),
    })),
    ...pack.aids.map(({ id, title, text, needs }) => ({
      id: `aid:${id}`,
      name: words.local(title),
      text: [words.local(text), ...said(needs)].join(' '),
    })),
    ...NEED_IDS.map((need) => ({ id: `need:${need}`, name: t(`needs.${need}.name`), text: said([need]).join(' ') })),
  ])
  const met = new Set(pack.places.flatMap(needsOf))

  return ({ typed, need, commune, openOnly }: PlaceSearch, now: Moment): Found => {
    const rank = new Map(search(typed).map((id, index) => [id, index]))
    const wanted = (id: string, needs: readonly NeedId[]) => rank.has(id) && (need === null || needs.includes(need))
    const ranked = pack.places
      .filter((place) => wanted(`place:${place.id}`, needsOf(place)))
      .filter((place) => !openOnly || isPlaceOpen(place, now, today) === true)
      .sort((a, b) => (rank.get(`place:${a.id}`) ?? 0) - (rank.get(`place:${b.id}`) ?? 0))
    const asked = typed.trim() === '' ? [] : NEED_IDS.filter((id) => rank.has(`need:${id}`))
    const about = need === null ? asked : [need]
    return {
      places: commune === null ? ranked : nearestTo(ranked, commune),
      numbers: NUMBERS.filter(({ id, needs }) => wanted(`number:${id}`, needs)),
      aids: pack.aids.filter(({ id, needs }) => wanted(`aid:${id}`, needs)),
      notices: pack.notices.filter(({ needs }) => about.some((id) => needs.includes(id))),
      unmet: about.filter((id) => !met.has(id)),
    }
  }
}
