import type { Benefit } from '../../benefit'
import { css as codeSecuriteSociale } from '../../sources'
import { css } from './css'

/** Register entry of the complémentaire santé solidaire. */
export const cssBenefit: Benefit = {
  id: 'css',
  rule: css,
  status: 'complete',
  notCovered: ['plafondAJour', 'activiteIndependante', 'jeunes', 'residence', 'impayes', 'biens'],
  organisme: 'cpam',
  law: [
    codeSecuriteSociale('L861-1'),
    codeSecuriteSociale('L861-2'),
    codeSecuriteSociale('R861-2'),
    codeSecuriteSociale('R861-4'),
  ],
  page: {
    title: 'Complémentaire santé solidaire',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F10027',
  },
  online: { title: 'Ameli : mon compte', url: 'https://www.ameli.fr/' },
  form: {
    title: 'Cerfa n° 12504 : demande de complémentaire santé solidaire',
    url: 'https://www.complementaire-sante-solidaire.gouv.fr/',
  },
  documents: ['formulaire', 'avisImpot', 'justificatifsRessources', 'carteVitale'],
  retroactivityMonths: null,
  terms: {
    paid: 'service',
    start: 'decision',
    lasts: { months: 12 },
    declares: 'yearly',
    affects: ['tarifTransport'],
  },
  checkedOn: '2026-11-23',
  agreement: { verdicts: 1, amounts: 0.995 },
}
