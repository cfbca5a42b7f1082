import { DOCUMENT_IDS } from '../../content/documents/ids'
import { COMMUNE_CODES } from '../../content/local/communes'
import { AID_AGES_OF, AID_OFFICES, AID_STATUSES } from '../../content/local/right'
import { communeName, type Field, line, words } from './fields'

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

/** What makes an aid one that is computed: its conditions, its amount, its papers. */
export const RIGHT: Field = {
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
