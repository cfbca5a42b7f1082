import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'

const checkedOn = '2026-11-26'
/** The scale is set each year before the return to university. */
const nextRevision = '2026-09-01'

const circulaire: Source = {
  title: 'Circulaire du 17 juillet 2023 (ESRS2315208C), bourses sur critères sociaux',
  url: 'https://www.education.gouv.fr/bo/2023/Hebdo29/ESRS2315208C',
}

/** Highest income of the family, euros a year: for each échelon (0 bis to 7), by points de charge (0 to 17). */
export const plafondsBourseSup: Parameter<readonly (readonly number[])[]> = {
  id: 'bourseSup.plafonds',
  unit: 'table',
  checkedOn,
  nextRevision,
  values: [
    {
      from: '2023-09-01',
      value: [
        [
          35_086, 38_966, 42_877, 46_767, 50_668, 54_569, 58_459, 62_360, 66_261, 70_151, 74_052, 77_952, 81_843,
          85_743, 89_634, 93_545, 97_435, 101_347,
        ],
        [
          23_850, 26_500, 29_150, 31_800, 34_450, 37_111, 39_761, 42_411, 45_061, 47_700, 50_361, 53_011, 55_650,
          58_300, 60_971, 63_611, 66_261, 68_911,
        ],
        [
          19_281, 21_423, 23_564, 25_705, 27_846, 29_998, 32_139, 34_280, 36_422, 38_563, 40_704, 42_835, 44_976,
          47_117, 49_269, 51_410, 53_551, 55_692,
        ],
        [
          17_034, 18_921, 20_818, 22_716, 24_603, 26_500, 28_376, 30_274, 32_171, 34_058, 35_955, 37_853, 39_739,
          41_637, 43_513, 45_410, 47_308, 49_195,
        ],
        [
          14_829, 16_472, 18_126, 19_758, 21_412, 23_066, 24_709, 26_352, 28_005, 29_648, 31_291, 32_955, 34_588,
          36_231, 37_895, 39_538, 41_170, 42_824,
        ],
        [
          12_667, 14_077, 15_476, 16_875, 18_285, 19_695, 21_105, 22_514, 23_914, 25_323, 26_733, 28_132, 29_542,
          30_952, 32_362, 33_772, 35_181, 36_581,
        ],
        [
          7992, 8872, 9773, 10_653, 11_533, 12_434, 13_324, 14_215, 15_094, 15_985, 16_865, 17_755, 18_645, 19_525,
          20_426, 21_317, 22_196, 23_087,
        ],
        [265, 530, 795, 1060, 1325, 1590, 1855, 2120, 2385, 2650, 2915, 3180, 3445, 3710, 3975, 4240, 4505, 4770],
      ],
      source: {
        title: 'Arrêté du 15 avril 2025 fixant les plafonds de ressources pour l’année universitaire 2025-2026',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000051491048',
      },
    },
  ],
}

/** Monthly amount of each échelon, 0 bis to 7. */
export const montantsBourseSup: Parameter<readonly Money[]> = {
  id: 'bourseSup.montants',
  unit: 'table',
  checkedOn,
  nextRevision,
  values: [
    {
      from: '2023-09-01',
      value: [145.4, 216.3, 307.1, 382.8, 458.7, 521.2, 550.6, 633.5].map(euros),
      source: {
        title: 'Arrêté du 13 avril 2023 fixant les taux des bourses d’enseignement supérieur',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047483284',
      },
    },
  ],
}

/** Months paid in a year of studies. */
export const mensualitesBourseSup: Parameter<number> = {
  id: 'bourseSup.mensualites',
  unit: 'months',
  checkedOn,
  nextRevision,
  values: [{ from: '2020-07-31', value: 10, source: circulaire }],
}

/** Age under which a first grant may be claimed, on 1 September. */
export const ageLimiteBourseSup: Parameter<number> = {
  id: 'bourseSup.ageLimite',
  unit: 'years',
  checkedOn,
  nextRevision,
  values: [{ from: '2020-06-08', value: 28, source: circulaire }],
}

/** Points de charge: for each other child of the family, for a recognised disability, by distance in kilometres. */
export interface PointsDeCharge {
  readonly autreEtudiant: number
  readonly autreEnfant: number
  readonly handicap: number
  readonly distance: { readonly moins30: number; readonly de30a249: number; readonly plus250: number }
}

/** Points de charge of a student. */
export const pointsBourseSup: Parameter<PointsDeCharge> = {
  id: 'bourseSup.points',
  unit: 'table',
  checkedOn,
  nextRevision,
  values: [
    {
      from: '2023-09-01',
      value: {
        autreEtudiant: 4,
        autreEnfant: 2,
        handicap: 4,
        distance: { moins30: 0, de30a249: 1, plus250: 2 },
      },
      source: circulaire,
    },
  ],
}
