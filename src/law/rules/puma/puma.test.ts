import { expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { lu, valeurDe } from '../../../../tests/valeur'
import { menage } from '../../menage'
import { puma } from './puma'

const seul = (salaire?: number) => menageDe().adulte({ naissance: '1990-01-01', ...(salaire ? { salaire } : {}) })

it.each([
  ['wages', seul(1400), ['puma.sansCouverture']],
  ['no income at all', seul(), []],
  ['wages and a recent permit', seul(1400).nationalite('titreRecent'), []],
  ['wages and a permit of five years', seul(1400).nationalite('titre5'), ['puma.sansCouverture']],
  ['a partner without income', seul(1400).adulte({ naissance: '1990-01-01' }), ['puma.sansCouverture']],
  ['a couple without income', seul().adulte({ naissance: '1990-01-01' }), []],
])('%s (CSS L160-1)', (_, dit, expected) => {
  expect(lu(valeurDe(puma, menage, dit.reponses, '2026-11-01'))).toEqual(expected)
})
