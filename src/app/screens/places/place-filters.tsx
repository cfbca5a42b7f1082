import { NEED_IDS, type NeedId } from '../../../content/directory/needs'
import { COMMUNE_CODES, type CommuneCode } from '../../../content/local/communes'
import type { Place } from '../../../content/local/pack'
import type { Words } from '../../i18n/words'
import type { Session } from '../../session/session'
import { ChoiceGroup, Disclosure } from '../../ui'
import { CommuneMap } from './commune-map'
import { communeName } from './directory'

interface Props {
  readonly words: Words
  readonly session: Session
  readonly places: readonly Place[]
  readonly need: NeedId | null
  readonly commune: CommuneCode | null
}

/** What one needs, and from where: both folded until they are asked for. */
export function PlaceFilters({ words, session, places, need, commune }: Props) {
  const { t } = words
  return (
    <>
      <Disclosure summary={need ? t(`needs.${need}.name`) : t('places.need.title')}>
        <ChoiceGroup
          legend={t('places.need.title')}
          hideLegend
          columns={3}
          options={[
            { value: 'all', label: t('places.need.all') },
            ...NEED_IDS.map((id) => ({ value: id, label: t(`needs.${id}.name`) })),
          ]}
          value={need ?? 'all'}
          onChange={(value) => session.look({ need: NEED_IDS.find((id) => id === value) ?? null })}
        />
      </Disclosure>
      <Disclosure summary={communeName(words, commune) ?? t('places.commune.title')}>
        <CommuneMap words={words} places={places} chosen={commune} />
        <ChoiceGroup
          legend={t('places.commune.title')}
          hideLegend
          columns={2}
          options={COMMUNE_CODES.map((code) => ({ value: code, label: communeName(words, code) ?? code }))}
          value={commune}
          onChange={(code) => session.look({ commune: code })}
        />
      </Disclosure>
    </>
  )
}
