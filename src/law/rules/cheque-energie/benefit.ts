import type { Benefit } from '../../benefit'
import { energie } from '../../sources'
import { chequeEnergie } from './cheque-energie'

/** Register entry of the chèque énergie. */
export const chequeEnergieBenefit: Benefit = {
  id: 'chequeEnergie',
  rule: chequeEnergie,
  status: 'complete',
  notCovered: ['titulaire', 'residence', 'heberge', 'anneeAvis'],
  organisme: 'chequeEnergie',
  law: [energie('L124-1'), energie('R124-1'), energie('R124-2')],
  page: { title: 'Chèque énergie : site officiel', url: 'https://www.chequeenergie.gouv.fr/' },
  online: { title: 'Chèque énergie : vérifier et demander', url: 'https://www.chequeenergie.gouv.fr/' },
  documents: ['avisImpot', 'factureElectricite'],
  retroactivityMonths: null,
  terms: {
    paid: 'year',
    start: 'automatic',
    lasts: 'single',
    declares: 'nothing',
    affects: [],
  },
  checkedOn: '2026-11-23',
  agreement: { verdicts: 0.99, amounts: 0.98 },
}
