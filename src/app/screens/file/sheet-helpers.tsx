import type { Words } from '../../i18n/words'
import { franceServices, localPack } from '../../local/local-pack'
import { useStore } from '../../session/store'

/** Who helps with every claim, on paper. */
export function SheetHelpers({ words: { t, month } }: { words: Words }) {
  const places = franceServices(useStore(localPack))
  const [first] = places
  return (
    <>
      <p>{t('results.places.text')}</p>
      <ul class="sheet-places">
        {places.map(({ id, name, address, phone }) => (
          <li key={id}>
            <strong>
              <bdi dir="ltr">{phone}</bdi>
            </strong>{' '}
            <bdi>{name}</bdi>, <bdi lang="fr">{address}</bdi>
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
