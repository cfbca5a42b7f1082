import { gapsByCommune } from '../../../content/directory/gaps'
import { COUNTED_NEED_IDS, type NeedId } from '../../../content/directory/needs'
import type { CommuneCode } from '../../../content/local/communes'
import type { Place } from '../../../content/local/pack'
import type { Words } from '../../i18n/words'
import { DefinitionList, Disclosure, MultiChoice } from '../../ui'
import { communeName } from './directory'

interface Props {
  readonly words: Words
  readonly places: readonly Place[]
  /** The needs without a place are named for this commune, counted for the others. */
  readonly commune: CommuneCode | null
  /** Needs that the visitor finds no answer to here; absent where nothing is counted. */
  readonly lacking: ReadonlySet<NeedId> | undefined
  readonly onLack: (need: NeedId, lacking: boolean) => void
}

/** What the offer lacks, commune by commune. */
export function Gaps({ words, places, commune, lacking, onLack }: Props) {
  const { t } = words
  const gaps = gapsByCommune(places)
  const here = commune === null ? undefined : gaps.get(commune)
  return (
    <Disclosure summary={t('places.gaps.title')}>
      {here && <h3>{communeName(words, commune)}</h3>}
      {here && lacking && (
        <MultiChoice
          legend={t('places.gaps.lack')}
          columns={2}
          options={missingFirst(here).map((need) => ({ value: need, label: t(`needs.${need}.name`) }))}
          value={[...lacking]}
          onChange={(now) => {
            const touched = COUNTED_NEED_IDS.find((need) => lacking.has(need) !== now.includes(need))
            if (touched) onLack(touched, now.includes(touched))
          }}
        />
      )}
      <h3>{t('places.gaps.known')}</h3>
      <p>{t('places.gaps.lead')}</p>
      {here ? (
        <>
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

/** What may be missing, those needs first for which no place is known. */
const missingFirst = (unmet: readonly NeedId[]): readonly NeedId[] => [
  ...COUNTED_NEED_IDS.filter((need) => unmet.includes(need)),
  ...COUNTED_NEED_IDS.filter((need) => !unmet.includes(need)),
]
