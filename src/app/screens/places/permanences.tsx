import type { Permanence } from '../../../content/local/pack'
import type { IsoDate } from '../../../engine/dates'
import type { Words } from '../../i18n/words'
import { Card } from '../../ui'
import { hoursLines } from './hours'
import { Telephone } from './telephone'

interface Props {
  readonly words: Words
  readonly permanences: readonly Permanence[]
  readonly callable: boolean
}

/** Monday is 1. */
const weekdayOf = (day: IsoDate): number => new Date(day).getUTCDay() || 7

/** Offices of elsewhere that receive here: who, for what, when, and how to be received. */
export function Permanences({ words, permanences, callable }: Props) {
  const { t } = words
  if (permanences.length === 0) return null
  return (
    <Card title={t('places.permanences.title')}>
      {permanences.map((permanence) => (
        <One key={permanence.who} words={words} permanence={permanence} callable={callable} />
      ))}
    </Card>
  )
}

function One({ words, permanence, callable }: Omit<Props, 'permanences'> & { readonly permanence: Permanence }) {
  const { t, day, list } = words
  const { who, needs, hours, dates, booking, how, phone } = permanence
  const days = [...dates].sort((a, b) => (a.on + a.from < b.on + b.from ? -1 : 1))
  return (
    <section class="permanence">
      <h3 lang="fr">{who}</h3>
      <p>{list(needs.map((need) => t(`needs.${need}.name`)))}</p>
      {hours.length > 0 && hoursLines(words, hours)}
      {days.length > 0 && (
        <ul>
          {days.map(({ on, from, to }) => (
            <li key={on + from}>
              {t(`places.days.${weekdayOf(on)}`)} {day(on)}, {t('places.hour', { from, to })}
            </li>
          ))}
        </ul>
      )}
      {(booking || how) && (
        <p>
          {booking && <strong>{t(`places.permanences.booking.${booking}`)}</strong>} {how && words.local(how)}
        </p>
      )}
      {phone && <Telephone number={phone} callable={callable} />}
    </section>
  )
}
