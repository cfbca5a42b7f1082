import type { NationalNumber } from '../../../content/directory/numbers'
import type { Words } from '../../i18n/words'
import { Card } from '../../ui'
import { Telephone } from './telephone'

interface Props {
  readonly words: Words
  readonly numbers: readonly NationalNumber[]
  readonly callable: boolean
}

/** National numbers with what they are for. */
export function NumberList({ words: { t, month }, numbers, callable }: Props) {
  if (numbers.length === 0) return null
  return (
    <Card title={t('places.numbers.title')}>
      <ul class="number-list">
        {numbers.map(({ id, number, free, source, verifiedOn }) => (
          <li key={id}>
            <Telephone number={number} callable={callable} />
            <div>
              <strong>{t(`numbers.${id}.name`)}</strong> {t(`numbers.${id}.use`)} {free && t('places.numbers.free')}
              <p class="place-source">{t('places.place.source', { source: source.title, day: month(verifiedOn) })}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
