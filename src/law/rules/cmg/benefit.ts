import type { Benefit } from '../../benefit'
import { css } from '../../sources'
import { cmg } from './cmg'

/** Register entry of the complément de libre choix du mode de garde. */
export const cmgBenefit: Benefit = {
  id: 'cmg',
  rule: cmg,
  status: 'partial',
  notCovered: ['cotisations', 'structure', 'cumul', 'changementSituation', 'independants', 'sejour'],
  organisme: 'caf',
  law: [
    css('L531-5'),
    css('L531-6'),
    css('L531-9'),
    css('D531-17'),
    css('D531-18'),
    css('D531-18-1'),
    css('D531-19'),
    css('D531-21'),
  ],
  page: {
    title: 'Complément de libre choix du mode de garde (CMG)',
    url: 'https://www.service-public.fr/particuliers/vosdroits/F345',
  },
  online: { title: 'Caf : mon compte et mes démarches', url: 'https://www.caf.fr/' },
  documents: ['contratTravail', 'declarationSituation', 'pieceIdentite', 'rib'],
  retroactivityMonths: 1,
  terms: { paid: 'month', start: 'claimMonth', lasts: 'conditions', declares: 'changes', affects: [] },
  checkedOn: '2026-11-26',
}
