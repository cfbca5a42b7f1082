import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { quotientFamilial } from './quotient-familial'

/** Register entry of the quotient familial of the Caf. */
export const quotientFamilialBenefit: Benefit = {
  id: 'quotientFamilial',
  rule: quotientFamilial,
  status: 'partial',
  notCovered: ['prestationsNonDemandees', 'abattements', 'residenceAlternee', 'pensionsVersees'],
  organisme: 'caf',
  law: [css('L263-1')],
  page: {
    title: 'Caf : mode de calcul du quotient familial',
    url: 'https://caf.fr/allocataires/caf-de-tarn-et-garonne/offre-de-service/vie-personnelle/modalites-specifiques-concernant-les-beneficaires-d-action-sociale/conditions-generales-d-attribution-des-aides-individuelles-beneficiaires-potentiels-et-mode-de',
  },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  documents: ['attestationQuotientFamilial'],
  retroactivityMonths: null,
  terms: { paid: 'service', start: 'automatic', lasts: 'conditions', declares: 'changes', affects: [] },
  checkedOn: '2026-11-26',
}
