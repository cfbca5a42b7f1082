import { cleanup, render } from '@testing-library/preact'
import { beforeAll, expect, it } from 'vitest'
import { french } from '../../../../tests/walk'
import { DEFAULT_PACK } from '../../../content/local/default-pack'
import type { Closure, Permanence, Place } from '../../../content/local/pack'
import { printOf } from '../../../content/local/reviews'
import { addGuideWords, loadWords, type Words } from '../../i18n/words'
import { localPack } from '../../local/local-pack'
import { PlaceList } from './place-list'
import { PlaceScreen } from './place-screen'

const TODAY = '2026-12-24'
const place = DEFAULT_PACK.places[0] as Place
const closure = (from: string, to: string): Closure => ({ from, to, reason: { fr: 'Travaux.', en: 'Works.' } })
const permanence: Permanence = {
  ...{ who: 'Mission locale', needs: ['travail'], booking: 'with', phone: '03 29 00 00 00' },
  hours: [{ day: 2, from: '09:00', to: '12:00' }],
  dates: ['2027-01-14', '2026-12-01'].map((on) => ({ on, from: '14:00', to: '16:00' })),
  how: { fr: 'Appelez la veille.', ar: 'اتصل قبل يوم.' },
}

let all: readonly Words[]
beforeAll(async () => {
  all = await Promise.all((['fr', 'fr-falc', 'en', 'ar', 'tr', 'uk'] as const).map(loadWords))
  await Promise.all([french, ...all].map(addGuideWords))
})

/** The page of the place, and its card. */
function read(part: Partial<Place>, words: Words = french): { page: string; card: string } {
  const shown = { ...place, ...part }
  localPack.set({ ...DEFAULT_PACK, places: [shown] })
  const shared = { words, today: { today: TODAY, trusted: true }, kiosk: true, found: [], onBack: () => undefined }
  const plain = (root: Element) => root.textContent?.replace(/\s/g, ' ').replace(/[\u2066-\u2069]/g, '') ?? ''
  const page = plain(render(<PlaceScreen {...shared} placeId={place.id} />).container)
  cleanup()
  const list = { words, today: TODAY, places: [shown], from: null, onOpen: () => undefined }
  const card = plain(render(<PlaceList {...list} />).container)
  cleanup()
  return { page, card }
}

it.each([
  [[closure(TODAY, TODAY)], 'Fermé aujourd’hui. Travaux.'],
  [[closure('2026-12-20', '2027-01-03')], 'Fermé aujourd’hui, jusqu’au 3 janvier 2027 inclus. Travaux.'],
  [[closure('2027-01-07', '2027-01-07')], 'Fermé le 7 janvier 2027. Travaux.'],
  [[closure('2027-01-01', '2027-01-03')], 'Fermé du 1er janvier 2027 au 3 janvier 2027 inclus. Travaux.'],
])('%j is said on the card and on the page: %s', (closures, text) => {
  const { page, card } = read({ closures })
  expect(page).toContain(text)
  expect(card).toContain(text)
})

it.each([
  ['that is past', closure('2026-12-20', '2026-12-23')],
  ['that is more than fourteen days away', closure('2027-01-08', '2027-01-09')],
])('nothing is said of a closure %s', (_, one) => {
  const { page, card } = read({ closures: [one] })
  expect(page + card).not.toMatch(/Fermé|Travaux/)
})

it('who receives in the place is said: for what, when to come, how to be received', () => {
  const { page, card } = read({ permanences: [permanence] })
  expect(card).toContain('Permanences : Mission locale')
  for (const text of [
    'Mission locale',
    'Mardi 09:00 – 12:00',
    'Jeudi 14 janvier 2027, 14:00 – 16:00',
    'Sur rendez-vous',
    'Appelez la veille.',
    '03 29 00 00 00',
  ]) {
    expect(page).toContain(text)
  }
  expect(page).not.toContain('1er décembre')
  expect(read({}).page + read({}).card).not.toContain('Permanences')
})

it('in each language the words are there, and the reason in the language or in French', () => {
  for (const words of all) {
    const closures = [closure('2026-12-20', '2027-01-03')]
    const { page, card } = read({ closures, permanences: [permanence] }, words)
    expect(page + card).not.toMatch(/(local|places)\.[a-z]+\./)
    expect(page).toContain(words.language === 'en' ? 'Works.' : 'Travaux.')
    expect(page).toContain('2027')
    expect(page).toContain('Mission locale')
    expect(page).toContain(words.language === 'ar' ? 'اتصل قبل يوم.' : 'Appelez la veille.')
  }
})

it('a translation that nobody has read says so, one that somebody has says who; French says nothing', () => {
  const arabic = all[3] as Words
  const unread = arabic.t('start.review.unreviewed')
  expect(read({}, arabic).page).toContain(unread)
  expect(read({ what: { fr: 'Accueil.' } }, arabic).page).not.toContain(unread)
  expect(read({}, french).page).not.toContain(french.t('start.review.unreviewed'))
  const reviews = { ar: { by: 'Mme Haddad', on: '2026-11-28', of: printOf(place, 'ar') } }
  expect(read({ reviews }, arabic).page).toContain('Mme Haddad')
  const changed = { ...place.what, fr: 'Autre chose.' }
  expect(read({ reviews, what: changed }, arabic).page).toContain(unread)
})
