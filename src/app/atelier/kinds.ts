import type { PackKind } from '../../content/local/faults'
import { RIGHT } from './aid-fields'
import { type Field, line, NEEDS, REVIEWS, TRACED, words } from './fields'
import { PLACE } from './place-fields'
import type { Tree } from './tree'

/** The fields of each kind of item, in the order of its form. */
export const FIELDS: Readonly<Record<PackKind, readonly Field[]>> = {
  places: PLACE,
  notices: [words('text', { long: true, label: 'noticeText' }), REVIEWS, NEEDS, ...TRACED],
  aids: [words('title'), words('text', { long: true, label: 'aidText' }), NEEDS, RIGHT, REVIEWS, ...TRACED],
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
      row: 'line',
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
      row: 'line',
      label: 'answers',
      blank: { id: '', text: { fr: '' } },
      fields: [words('text', { every: true, label: 'answerText' })],
    },
    REVIEWS,
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
