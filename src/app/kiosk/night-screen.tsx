import { useEffect, useRef } from 'preact/hooks'
import type { Opening } from '../../content/local/pack'
import { closedOn } from '../../content/local/place'
import type { IsoDate } from '../../engine/dates'
import { formats } from '../i18n/format'
import { directionOf, LANGUAGES, type Language, tagOf } from '../i18n/languages'
import { plainTranslate } from '../i18n/translate'
import type { House } from './night'
import './night.css'

const files = import.meta.glob<Record<string, never>>('/locales/*/night.json', { eager: true, import: 'default' })
const wordsIn = (language: Language) => plainTranslate({ night: files[`/locales/${language}/night.json`] ?? {} })

interface Props {
  readonly language: Language
  /** Name of the house. */
  readonly place: string
  readonly house: House
  readonly today: IsoDate
  readonly onWake: () => void
}

/** Monday, 5 January 2026: any week has the same names. */
const MONDAY = Date.UTC(2026, 0, 5)
const DAY_MS = 86_400_000
const WEEK = [1, 2, 3, 4, 5, 6, 7]

/** The dark screen of a terminal outside its hours: a touch anywhere, or a key, opens the start screen all the same. */
export function NightScreen({ language, place, house, today, onWake }: Props) {
  const t = wordsIn(language)
  const { hours } = house
  const closure = closedOn(house, today)
  const wake = useRef<HTMLButtonElement>(null)
  useEffect(() => wake.current?.focus(), [])
  return (
    <main class="night" lang={tagOf(language)} dir={directionOf(language)}>
      <h1>
        <span lang="fr">{place}</span>
      </h1>
      <section aria-labelledby="night-hours">
        <h2 id="night-hours">{t('night.hours')}</h2>
        {closure && <p>{t('night.closed', { to: formats(language).day(closure.to) })}</p>}
        {hours === null ? <p>{t('night.unknown')}</p> : <Hours hours={hours} language={language} />}
      </section>
      {/* Nobody at this hour has chosen a language yet. */}
      <button type="button" class="night-wake" ref={wake} onClick={onWake}>
        {LANGUAGES.filter((one) => one !== 'fr-falc').map((one) => (
          <span key={one} lang={tagOf(one)} dir={directionOf(one)}>
            {wordsIn(one)('night.touch')}
          </span>
        ))}
      </button>
    </main>
  )
}

function Hours({ hours, language }: Pick<Props, 'language'> & { readonly hours: readonly Opening[] }) {
  const names = new Intl.DateTimeFormat(tagOf(language), { weekday: 'long', timeZone: 'UTC' })
  return (
    <ul>
      {WEEK.filter((day) => hours.some((opening) => opening.day === day)).map((day) => (
        <li key={day}>
          {names.format(new Date(MONDAY + (day - 1) * DAY_MS))}{' '}
          {hours
            .filter((opening) => opening.day === day)
            .map(({ from, to }) => (
              <bdi key={from} dir="ltr">{`${from}–${to} `}</bdi>
            ))}
        </li>
      ))}
    </ul>
  )
}
