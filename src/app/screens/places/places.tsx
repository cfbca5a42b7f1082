import type { Words } from '../../i18n/words'
import { franceServices, localPack } from '../../local/local-pack'
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
  return (
    <div class="places">
      <ul>
        {places.map(({ id, name, address, phone }) => (
          <li key={id} class="place">
            <strong lang="fr">{name}</strong>
            {address && <span lang="fr">{address}</span>}
            {phone && <Telephone number={phone} callable={callable} />}
          </li>
        ))}
      </ul>
      {first && (
        <p class="place-source">
          {t('results.places.source', { source: first.source.title, month: month(first.verifiedOn) })}
        </p>
      )}
    </div>
  )
}
