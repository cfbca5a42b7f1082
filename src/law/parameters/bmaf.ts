import { euros, type Money } from '../../engine/money'
import type { Parameter } from '../../engine/parameter'
import { css } from '../sources'

/** Base mensuelle de calcul des allocations familiales (CSS L551-1), euros a month. */
export const bmaf: Parameter<Money> = {
  id: 'prestationsFamiliales.bmaf',
  unit: 'EUR/month',
  checkedOn: '2026-11-23',
  nextRevision: '2027-04-01',
  values: [
    {
      from: '2026-04-01',
      value: euros(478.16),
      source: {
        title: 'Instruction interministérielle n° DSS/2A/2026/36 du 26 mars 2026',
        url: 'https://bulletins-officiels.social.gouv.fr/instruction-interministerielle-ndeg-dss2b202646-du-20-mars-2026-relative-la-revalorisation-au-1er-avril-2026-des-prestations-familiales-servies-en-metropole-en-guadeloupe-en-guyane-en-martinique-la-reunion-saint-barthelemy-saint-martin-et',
      },
    },
    {
      from: '2025-04-01',
      value: euros(474.37),
      source: {
        title: 'Instruction interministérielle n° DSS/2A/2C/2025/32 du 7 mars 2025',
        url: 'https://sante.gouv.fr/fichiers/bo/2025/2025.6.sante.pdf#page=9',
      },
    },
    {
      from: '2024-04-01',
      value: euros(466.44),
      source: {
        title: 'Instruction interministérielle n° DSS/2B/2024/43 du 20 mars 2024',
        url: 'https://sante.gouv.fr/fichiers/bo/2024/2024.6.sante.pdf#page=84',
      },
    },
    {
      from: '2023-04-01',
      value: euros(445.93),
      source: {
        title: 'Instruction interministérielle n° DSS/2B/2023/41 du 24 mars 2023',
        url: 'https://sante.gouv.fr/fichiers/bo/2023/2023.6.sante.pdf',
      },
    },
    { from: '2022-07-01', value: euros(439.17), source: css('L551-1') },
    { from: '2021-04-01', value: euros(414.81), source: css('L551-1') },
  ],
}
