import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { primeNaissance } from './prime-naissance'

/** Register entry of the prime à la naissance. */
export const primeNaissanceBenefit: Benefit = {
  id: 'primeNaissance',
  rule: primeNaissance,
  status: 'partial',
  notCovered: ['dejaNe', 'multiples', 'adoption', 'changementSituation', 'debutActivite', 'sejour'],
  organisme: 'caf',
  law: [css('L531-2'), css('D531-2'), css('R531-1'), css('D532-1')],
  page: {
    title: 'Prime à la naissance',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F2550',
  },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  documents: ['declarationGrossesse', 'declarationSituation', 'pieceIdentite', 'rib'],
  retroactivityMonths: 24,
  terms: { paid: 'once', start: 'eventMonth', lasts: 'single', declares: 'changes', affects: [] },
  checkedOn: '2026-11-26',
}
