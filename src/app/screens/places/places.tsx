import { FRANCE_SERVICES } from '../../../content/local/france-services'
import type { Words } from '../../i18n/words'
import './places.css'

interface Props {
  readonly words: Words
  /** A telephone number can be called from a personal device, not from a terminal or from paper. */
  readonly callable: boolean
}

/** The France services of the territory: where somebody helps to claim, free of charge, with the date of the source. */
export function Places({ words, callable }: Props) {
  const { t, month } = words
  const [first] = FRANCE_SERVICES
  return (
    <div class="places">
      <ul>
        {FRANCE_SERVICES.map(({ id, nom, adresse, telephone }) => (
          <li key={id} class="place">
            <strong lang="fr">{nom}</strong>
            <span lang="fr">{adresse}</span>
            <Telephone number={telephone} callable={callable} />
          </li>
        ))}
      </ul>
      {first && (
        <p class="place-source">
          {t('results.places.source', { source: first.source.title, month: month(first.asOf) })}
        </p>
      )}
    </div>
  )
}

function Telephone({ number, callable }: { number: string; callable: boolean }) {
  const written = <bdi class="place-phone">{number}</bdi>
  return callable ? <a href={`tel:${number.replace(/ /g, '')}`}>{written}</a> : written
}
