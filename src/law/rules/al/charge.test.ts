import { expect, it } from 'vitest'
import { type Dit, menageDe } from '../../../../tests/builders'
import { valeurDe } from '../../../../tests/valeur'
import { menage } from '../../menage'
import { alPersonnesACharge } from './charge'

const avec = (enfant: Dit) => menageDe().adulte({ naissance: '1975-05-02' }).enfant(enfant).reponses

it.each<[string, Dit, number]>([
  ['a child', { naissance: '2018-01-05' }, 1],
  ['20, until the month before the 21st birthday (R823-4, R823-12)', { naissance: '2005-06-01' }, 1],
  ['21 within the month', { naissance: '2005-05-31' }, 0],
  ['17, earns 55 % of the SMIC at most: 1117.23 € in May 2026', { naissance: '2009-01-05', salaire: 1117 }, 1],
  ['17, earns 1 € more', { naissance: '2009-01-05', salaire: 1118 }, 0],
  ['25, disabled at 80 % (R823-4, 3°)', { naissance: '2001-01-05', tauxIncapacite: 'de80' }, 1],
  ['25, disabled under 80 %', { naissance: '2001-01-05', tauxIncapacite: 'de50a79' }, 0],
  ['25, disabled, 16,866 € of pay in 2024', { naissance: '2001-01-05', tauxIncapacite: 'de80', salaire: 1356 }, 1],
  [
    '25, disabled, 12 € more: over 1.25 times 12,144.27 €',
    { naissance: '2001-01-05', tauxIncapacite: 'de80', salaire: 1357 },
    0,
  ],
])('%s', (_, enfant, attendu) => {
  expect(valeurDe(alPersonnesACharge, menage, avec(enfant), '2026-05-01')).toBe(attendu)
})
