import type { Opening } from '../../../content/local/pack'
import type { Words } from '../../i18n/words'

/** Opening hours, one line a day. */
export function hoursLines({ t }: Words, hours: readonly Opening[]) {
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => hours.some((opening) => opening.day === day))
  return (
    <ul>
      {days.map((day) => (
        <li key={day}>
          {t(`places.days.${day}`)}{' '}
          {hours
            .filter((opening) => opening.day === day)
            .map(({ from, to }) => t('places.hour', { from, to }))
            .join(', ')}
        </li>
      ))}
    </ul>
  )
}
