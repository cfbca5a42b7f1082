import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { oriente } from '../../../../tests/valeur'
import { open, refused } from '../../../engine/outcome'
import { tarifTransport } from './tarif-transport'

const nothing = { ok: true, conditions: [] }

it.each([
  ['the complémentaire santé solidaire', open(nothing, null), 'voir'],
  ['none', refused(nothing), ['tarifTransport.css']],
])('%s', (_, css, expected) => {
  const { reponses } = menageDe().adulte({ naissance: '1950-01-01' })
  expect(oriente(tarifTransport, reponses, { css })).toEqual(expected)
})
