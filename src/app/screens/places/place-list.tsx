import { distanceTo } from '../../../content/directory/nearest'
import type { CommuneCode } from '../../../content/local/communes'
import type { Place } from '../../../content/local/pack'
import { isOld } from '../../../content/local/shown'
import type { IsoDate } from '../../../engine/dates'
import type { Words } from '../../i18n/words'
import { closureText } from '../../local/texts'
import { Icon, usePress } from '../../ui'
import { communeName } from './directory'

interface Props {
  readonly words: Words
  readonly today: IsoDate
  readonly places: readonly Place[]
  readonly from: CommuneCode | null
  readonly onOpen: (placeId: string) => void
}

/** Places found, each a card that opens its page. What is true of all of them is said once. */
export function PlaceList({ places, ...shared }: Props) {
  const { today } = shared
  const allOld = places.length > 0 && places.every((place) => isOld(place, today))
  return (
    <>
      {allOld && <p class="place-source">{shared.words.t('places.found.old')}</p>}
      <ul class="place-list">
        {places.map((place) => (
          <li key={place.id}>
            <PlaceCard {...shared} place={place} old={!allOld && isOld(place, today)} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface CardProps extends Omit<Props, 'places'> {
  readonly place: Place
  /** Its own information is old. */
  readonly old: boolean
}

function PlaceCard({ words, today, place, from, old, onOpen }: CardProps) {
  const { t, number, list } = words
  const closed = closureText(words, place, today)
  const permanences = place.permanences ?? []
  const press = usePress(() => onOpen(place.id))
  const km = from === null || place.commune === from ? null : distanceTo(place, from)
  return (
    <button type="button" class="place-card" onClick={press}>
      <span class="place-name" lang="fr">
        {place.name}
      </span>
      <span>
        {communeName(words, place.commune) ?? t('places.place.outside')}
        {km !== null && `, ${t('places.found.distance', { km: number(Math.max(1, Math.round(km))) })}`}
      </span>
      {place.phone && <bdi class="place-phone">{place.phone}</bdi>}
      {closed !== '' && <strong>{closed}</strong>}
      {permanences.length > 0 && (
        <span>{t('places.permanences.list', { list: list(permanences.map(({ who }) => who)) })}</span>
      )}
      {old && <span class="place-source">{t('places.place.old')}</span>}
      <Icon name="arrow-right" flip />
    </button>
  )
}
