import type { Benefit } from '../../benefit'
import { decretPrimeNoel } from '../../sources'
import { primeNoel } from './prime-noel'

/** Register entry of the prime de Noël. */
export const primeNoelBenefit: Benefit = {
  id: 'primeNoel',
  rule: primeNoel,
  status: 'partial',
  notCovered: ['decretAnnee', 'equivalentRetraite', 'droitDeSejour'],
  organisme: 'caf',
  law: [decretPrimeNoel],
  page: {
    title: 'Prime de Noël',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F1325',
  },
  documents: ['numeroAllocataire'],
  retroactivityMonths: null,
  terms: { paid: 'year', start: 'automatic', lasts: 'single', declares: 'nothing', affects: [] },
  checkedOn: '2026-11-26',
}
