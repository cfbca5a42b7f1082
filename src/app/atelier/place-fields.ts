import { COMMUNE, type Field, line, NEEDS, TRACED, words } from './fields'

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
    initial: [{ day: 1, from: '09:00', to: '12:00' }],
    empty: 'null',
    fields: [
      {
        kind: 'rows',
        path: 'hours',
        label: 'openings',
        blank: { day: 1, from: '09:00', to: '12:00' },
        fields: [
          {
            kind: 'choice',
            path: 'day',
            label: 'day',
            options: DAYS,
            said: (day) => `places.days.${day}`,
            empty: 'required',
          },
          line('from', { input: 'time', label: 'hourFrom' }),
          line('to', { input: 'time', label: 'hourTo' }),
        ],
      },
    ],
  },
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
  ...TRACED,
]
