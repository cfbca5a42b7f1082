import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { aeeh } from './aeeh'

/** Register entry of the basic AEEH. */
export const aeehBenefit: Benefit = {
  id: 'aeeh',
  rule: aeeh,
  status: 'partial',
  notCovered: ['tauxIntermediaire', 'complements', 'internat', 'sejour'],
  organisme: 'mdph',
  law: [css('L541-1'), css('L541-2'), css('R541-1'), css('D541-1')],
  page: {
    title: 'Allocation d’éducation de l’enfant handicapé (AEEH)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F14809',
  },
  form: {
    title: 'Cerfa n° 15692 : demande à la MDPH',
    url: 'https://www.service-public.fr/particuliers/vosdroits/R19993',
  },
  documents: ['demandeMdph', 'certificatMedical', 'identite', 'domicile'],
  retroactivityMonths: 0,
  terms: {
    paid: 'month',
    start: 'afterClaim',
    lasts: 'decision',
    declares: 'changes',
    affects: ['al'],
  },
  checkedOn: '2026-11-23',
  agreement: { verdicts: 0.99, amounts: 0.98 },
}
