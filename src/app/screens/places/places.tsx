import type { Words } from '../../i18n/words'
import { trustedToday } from '../../kiosk/clock'
import { franceServices, localPack } from '../../local/local-pack'
import { closureText } from '../../local/texts'
import { useStore } from '../../session/store'
import { Telephone } from './telephone'
import './places.css'

interface Props {
  readonly words: Words
  /** A telephone number can be called from a personal device, not from a terminal or from paper. */
  readonly callable: boolean
}

/** The France services of the territory: where somebody helps to claim, free of charge, with the date of the source. */
export function Places({ words, callable }: Props) {
  const { t, month } = words
  const places = franceServices(useStore(localPack))
  const [first] = places
  const { today } = trustedToday()
  return (
    <div class="places">
      <ul>
        {places.map((place) => {
          const closed = closureText(words, place, today)
          return (
            <li key={place.id} class="place">
              <strong lang="fr">{place.name}</strong>
              {place.address && <span lang="fr">{place.address}</span>}
              {place.phone && <Telephone number={place.phone} callable={callable} />}
              {closed && <strong>{closed}</strong>}
            </li>
          )
        })}
      </ul>
      {first && (
        <p class="place-source">
          {t('results.places.source', { source: first.source.title, month: month(first.verifiedOn) })}
        </p>
      )}
    </div>
  )
}
