import { DOCUMENT_IDS } from '../../content/documents/ids'
import { COMMUNE_CODES } from '../../content/local/communes'
import type { PackKind } from '../../content/local/faults'
import { AID_AGES_OF, AID_OFFICES, AID_STATUSES } from '../../content/local/right'
import { COMMUNE, communeName, type Field, line, NEEDS, TRACED, words } from './fields'
import type { Tree } from './tree'

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

const PLACE: readonly Field[] = [
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

const AGE: Field = {
  kind: 'group',
  path: 'right.conditions.age',
  label: 'age',
  initial: { who: 'anyone' },
  empty: 'absent',
  fields: [
    {
      kind: 'choice',
      path: 'right.conditions.age.who',
      label: 'who',
      options: AID_AGES_OF,
      said: (who) => `atelier.fields.ageOf.${who}`,
      empty: 'required',
    },
    line('right.conditions.age.from', { input: 'number', empty: 'absent', label: 'ageFrom' }),
    line('right.conditions.age.to', { input: 'number', empty: 'absent', label: 'ageTo' }),
  ],
}

const CONDITIONS: readonly Field[] = [
  AGE,
  {
    kind: 'group',
    path: 'right.conditions.communes',
    label: 'communes',
    initial: [],
    empty: 'absent',
    fields: [
      {
        kind: 'several',
        path: 'right.conditions.communes',
        label: 'communesList',
        options: COMMUNE_CODES,
        said: communeName,
        empty: 'list',
      },
    ],
  },
  {
    kind: 'group',
    path: 'right.conditions.quotientFamilial',
    label: 'quotientFamilial',
    initial: { most: '' },
    empty: 'absent',
    fields: [line('right.conditions.quotientFamilial.most', { input: 'money', label: 'most' })],
  },
  {
    kind: 'group',
    path: 'right.conditions.children',
    label: 'children',
    initial: {},
    empty: 'absent',
    fields: [
      line('right.conditions.children.least', { input: 'number', empty: 'absent', label: 'least' }),
      line('right.conditions.children.ageFrom', { input: 'number', empty: 'absent', label: 'childFrom' }),
      line('right.conditions.children.ageTo', { input: 'number', empty: 'absent', label: 'childTo' }),
    ],
  },
  {
    kind: 'group',
    path: 'right.conditions.statuses',
    label: 'statuses',
    initial: [],
    empty: 'absent',
    fields: [
      {
        kind: 'several',
        path: 'right.conditions.statuses',
        label: 'statusesList',
        options: AID_STATUSES,
        said: (status) => `questions.${status}.short`,
        empty: 'list',
      },
    ],
  },
]

const RIGHT: Field = {
  kind: 'group',
  path: 'right',
  label: 'right',
  help: true,
  initial: { organisme: '', conditions: {}, amount: null, documents: [], notCovered: null },
  empty: 'absent',
  fields: [
    {
      kind: 'choice',
      path: 'right.organisme',
      label: 'organisme',
      options: AID_OFFICES,
      said: (office) => `common.office.${office}`,
      empty: 'required',
    },
    { kind: 'group', path: 'right.conditions', label: 'conditions', help: true, fields: CONDITIONS },
    {
      kind: 'group',
      path: 'right.amount',
      label: 'amount',
      help: true,
      initial: { cents: '', per: 'once' },
      empty: 'null',
      fields: [
        line('right.amount.cents', { input: 'money', label: 'cents' }),
        {
          kind: 'choice',
          path: 'right.amount.per',
          label: 'per',
          options: ['once', 'month', 'year'],
          said: (per) => `atelier.fields.amountPer.${per}`,
          empty: 'required',
        },
      ],
    },
    {
      kind: 'several',
      path: 'right.documents',
      label: 'documents',
      options: DOCUMENT_IDS,
      said: (paper) => `documents.${paper}.name`,
      empty: 'list',
    },
    words('right.notCovered', { long: true, empty: 'null', label: 'notCovered', help: true }),
  ],
}

/** The fields of each kind of item, in the order of its form. */
export const FIELDS: Readonly<Record<PackKind, readonly Field[]>> = {
  places: PLACE,
  notices: [words('text', { long: true, label: 'noticeText' }), NEEDS, ...TRACED],
  aids: [words('title'), words('text', { long: true, label: 'aidText' }), NEEDS, RIGHT, ...TRACED],
  tariffs: [
    { kind: 'place', path: 'place', label: 'place' },
    {
      kind: 'choice',
      path: 'per',
      label: 'per',
      options: ['hour', 'halfDay', 'day', 'meal', 'week'],
      said: (per) => `places.tariff.per.${per}`,
      empty: 'required',
    },
    {
      kind: 'rows',
      path: 'rows',
      label: 'rows',
      help: true,
      blank: { from: '', to: null, price: '' },
      fields: [
        line('from', { input: 'money', label: 'rowFrom' }),
        line('to', { input: 'money', empty: 'null', label: 'rowTo' }),
        line('price', { input: 'money' }),
      ],
    },
    ...TRACED,
  ],
  questions: [
    words('text', { every: true, label: 'questionText', help: true }),
    line('from', { input: 'month', label: 'monthFrom' }),
    line('to', { input: 'month', label: 'monthTo' }),
    {
      kind: 'rows',
      path: 'answers',
      label: 'answers',
      blank: { id: '', text: { fr: '' } },
      fields: [words('text', { every: true, label: 'answerText' })],
    },
  ],
}

const traced = (today: string) => ({
  confirmedBy: null,
  source: { title: '', url: null },
  verifiedOn: today,
  validUntil: null,
})

/** A new item of a kind, as its form begins. */
export function blankOf(kind: PackKind, today: string): Tree {
  switch (kind) {
    case 'places':
      return {
        name: '',
        kind: 'accueil',
        needs: [],
        ...Object.fromEntries(
          ['what', 'commune', 'address', 'position', 'phone', 'email', 'website', 'hours'].map((name) => [name, null]),
        ),
        wheelchair: null,
        languages: null,
        disabledChildren: null,
        ...traced(today),
      }
    case 'notices':
      return { needs: [], text: { fr: '' }, ...traced(today) }
    case 'aids':
      return { needs: [], title: { fr: '' }, text: { fr: '' }, ...traced(today) }
    case 'tariffs':
      return { place: '', per: 'day', rows: [{ from: 0, to: null, price: '' }], ...traced(today) }
    case 'questions': {
      const month = today.slice(0, 7)
      const answer = { id: '', text: { fr: '' } }
      return { from: month, to: month, text: { fr: '' }, answers: [answer, answer] }
    }
  }
}
