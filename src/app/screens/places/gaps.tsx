import { gapsByCommune } from '../../../content/directory/gaps'
import type { CommuneCode } from '../../../content/local/communes'
import type { Place } from '../../../content/local/pack'
import type { Words } from '../../i18n/words'
import { DefinitionList, Disclosure } from '../../ui'
import { communeName } from './directory'

interface Props {
  readonly words: Words
  readonly places: readonly Place[]
  /** The needs without a place are named for this commune, counted for the others. */
  readonly commune: CommuneCode | null
}

/** What the offer lacks, commune by commune. */
export function Gaps({ words, places, commune }: Props) {
  const { t } = words
  const gaps = gapsByCommune(places)
  const here = commune === null ? undefined : gaps.get(commune)
  return (
    <Disclosure summary={t('places.gaps.title')}>
      <p>{t('places.gaps.lead')}</p>
      {here ? (
        <>
          <h3>{communeName(words, commune)}</h3>
          {here.length === 0 && <p>{t('places.gaps.none')}</p>}
          <ul class="bullets">
            {here.map((need) => (
              <li key={need}>{t(`needs.${need}.name`)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('places.gaps.choose')}</p>
      )}
      <DefinitionList
        items={[...gaps]
          .filter(([code]) => code !== commune)
          .map(([code, needs]) => ({
            term: communeName(words, code),
            value: t('places.gaps.count', { count: needs.length }),
          }))}
      />
    </Disclosure>
  )
}
