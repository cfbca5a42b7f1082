import { BOOKINGS } from '../../content/local/openings'
import { COMMUNE, type Field, line, NEEDS, REVIEWS, TRACED, words } from './fields'

const PLACE_KINDS = [
  'franceServices',
  'accueil',
  'social',
  'emploi',
  'petiteEnfance',
  'loisirs',
  'sante',
  'association',
] as const
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const
const SPOKEN = ['fr', 'en', 'ar', 'tr', 'uk', 'ru', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'ro', 'sq', 'fa', 'ps'] as const

const yesNo = (path: string): Field => ({
  kind: 'choice',
  path,
  label: path,
  options: [true, false],
  said: (is) => (is ? 'places.place.yes' : 'places.place.no'),
  empty: 'null',
})

const FROM_TO = [line('from', { input: 'time', label: 'hourFrom' }), line('to', { input: 'time', label: 'hourTo' })]
const SLOT = { day: 1, from: '09:00', to: '12:00' }

const slots = (label: string): Field => ({
  kind: 'rows',
  path: 'hours',
  label,
  row: 'slot',
  blank: SLOT,
  fields: [
    {
      kind: 'choice',
      path: 'day',
      label: 'day',
      options: DAYS,
      said: (day) => `places.days.${day}`,
      empty: 'required',
    },
    ...FROM_TO,
  ],
})

const CLOSURES: Field = {
  kind: 'rows',
  path: 'closures',
  label: 'closures',
  help: true,
  row: 'closure',
  wrong: 'days',
  blank: { from: '', to: '', reason: null },
  fields: [
    line('from', { input: 'day', label: 'closureFrom' }),
    line('to', { input: 'day', label: 'closureTo', help: true }),
    words('reason', { empty: 'null' }),
  ],
}

const PERMANENCES: Field = {
  kind: 'rows',
  path: 'permanences',
  label: 'permanences',
  help: true,
  row: 'permanence',
  wrong: 'slots',
  blank: { who: '', needs: [], hours: [], dates: [], booking: null, how: null, phone: null },
  fields: [
    line('who', { label: 'permanenceWho', help: true }),
    NEEDS,
    slots('permanenceHours'),
    {
      kind: 'rows',
      path: 'dates',
      label: 'permanenceDates',
      row: 'date',
      blank: { on: '', from: '09:00', to: '12:00' },
      fields: [line('on', { input: 'day', label: 'permanenceOn' }), ...FROM_TO],
    },
    {
      kind: 'choice',
      path: 'booking',
      label: 'booking',
      options: BOOKINGS,
      said: (booking) => `places.permanences.booking.${booking}`,
      empty: 'null',
    },
    words('how', { empty: 'null', label: 'permanenceHow' }),
    line('phone', { input: 'phone', empty: 'null', label: 'permanencePhone' }),
  ],
}

/** The fields of a place. */
export const PLACE: readonly Field[] = [
  line('name'),
  {
    kind: 'choice',
    path: 'kind',
    label: 'kind',
    options: PLACE_KINDS,
    said: (kind) => `atelier.fields.placeKind.${kind}`,
    empty: 'required',
  },
  NEEDS,
  words('what', { long: true, empty: 'null' }),
  COMMUNE,
  line('address', { empty: 'null' }),
  line('phone', { input: 'phone', empty: 'null', help: true }),
  line('email', { input: 'email', empty: 'null' }),
  line('website', { input: 'url', empty: 'null' }),
  {
    kind: 'group',
    path: 'hours',
    label: 'hours',
    help: true,
    initial: [SLOT],
    empty: 'null',
    fields: [slots('openings')],
  },
  CLOSURES,
  PERMANENCES,
  yesNo('wheelchair'),
  { kind: 'spoken', path: 'languages', label: 'languages', options: SPOKEN },
  yesNo('disabledChildren'),
  {
    kind: 'group',
    path: 'position',
    label: 'position',
    help: true,
    initial: { lat: '', lon: '' },
    empty: 'null',
    fields: [line('position.lat', { input: 'number' }), line('position.lon', { input: 'number' })],
  },
  REVIEWS,
  ...TRACED,
]
