import type { Words } from '../../i18n/words'
import { trustedToday } from '../../kiosk/clock'
import { franceServices, localPack } from '../../local/local-pack'
import { closureText } from '../../local/texts'
import { useStore } from '../../session/store'

/** Who helps with every claim, on paper. */
export function SheetHelpers({ words }: { words: Words }) {
  const { t, month } = words
  const { today } = trustedToday()
  const places = franceServices(useStore(localPack))
  const [first] = places
  return (
    <>
      <p>{t('results.places.text')}</p>
      <ul class="sheet-places">
        {places.map((place) => (
          <li key={place.id}>
            <strong>
              <bdi dir="ltr">{place.phone}</bdi>
            </strong>{' '}
            <bdi>{place.name}</bdi>, <bdi lang="fr">{place.address}</bdi>{' '}
            <strong>{closureText(words, place, today)}</strong>
          </li>
        ))}
      </ul>
      {first && (
        <p class="sheet-small">
          {t('results.places.source', { source: first.source.title, month: month(first.verifiedOn) })}
        </p>
      )}
    </>
  )
}
