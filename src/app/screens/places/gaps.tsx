import { gapsByCommune } from '../../../content/directory/gaps'
import type { Place } from '../../../content/local/pack'
import type { Words } from '../../i18n/words'
import { DefinitionList, Disclosure } from '../../ui'
import { communeName } from './directory'

/** What the offer lacks, commune by commune. */
export function Gaps({ words, places }: { words: Words; places: readonly Place[] }) {
  const { t, list } = words
  return (
    <Disclosure summary={t('places.gaps.title')}>
      <p>{t('places.gaps.lead')}</p>
      <DefinitionList
        items={[...gapsByCommune(places)].map(([code, needs]) => ({
          term: communeName(words, code),
          value: needs.length === 0 ? t('places.gaps.none') : list(needs.map((need) => t(`needs.${need}.name`))),
        }))}
      />
    </Disclosure>
  )
}
