import type { Parameter } from '../../engine/parameter'

const checkedOn = '2026-11-26'

/** One échelon of a grant of the collège or the lycée. */
export interface EchelonBourse {
  /** Share of the BMAF paid for a year. */
  readonly taux: number
  /** Ceilings of the reference tax income for 1 to 8 children, in hours of gross SMIC. */
  readonly plafonds: readonly number[]
}

/** Échelons of the bourse de collège, the smallest grant first. Rates: code de l’éducation D531-7. */
export const baremeBourseCollege: Parameter<readonly EchelonBourse[]> = {
  id: 'bourseCollege.bareme',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2017-05-07',
      value: [
        { taux: 0.256, plafonds: [1_556.2, 1_915.3, 2_274.4, 2_633.5, 2_992.7, 3_351.8, 3_710.9, 4_070] },
        { taux: 0.7091, plafonds: [841.2, 1_035.4, 1_229.5, 1_423.7, 1_617.8, 1_811.9, 2_006.1, 2_200.2] },
        { taux: 1.1075, plafonds: [296.8, 365.3, 433.8, 502.3, 570.8, 639.3, 707.8, 776.3] },
      ],
      source: {
        title: 'Code de l’éducation, art. D531-7 ; arrêté du 22 mars 2016 (bourse nationale de collège), art. 1',
        url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000032325020',
      },
    },
  ],
}

/** Échelons of the bourse de lycée, the smallest grant first. Rates: code de l’éducation D531-29. */
export const baremeBourseLycee: Parameter<readonly EchelonBourse[]> = {
  id: 'bourseLycee.bareme',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2016-07-01',
      value: [
        { taux: 1.0642, plafonds: [1_855, 1_997.6, 2_282.9, 2_639.7, 2_996.4, 3_424.6, 3_852.6, 4_280.7] },
        { taux: 1.3079, plafonds: [1_468.4, 1_602.1, 1_869, 2_136.2, 2_536.7, 2_937.1, 3_337.7, 3_738.4] },
        { taux: 1.5435, plafonds: [1_247.1, 1_360.4, 1_587.2, 1_814, 2_154.1, 2_494.3, 2_834.5, 3_174.7] },
        { taux: 1.7791, plafonds: [1_005.8, 1_097.1, 1_280.1, 1_463, 1_737.3, 2_011.8, 2_285.9, 2_560.2] },
        { taux: 2.0147, plafonds: [625.1, 694.6, 833.5, 972.3, 1_180.7, 1_389.2, 1_597.5, 1_805.9] },
        { taux: 2.2584, plafonds: [244.3, 291.9, 386.9, 481.7, 624.1, 766.4, 909, 1_051.3] },
      ],
      source: {
        title: 'Code de l’éducation, art. D531-29 ; arrêté du 22 mars 2016 (bourse nationale de lycée), art. 1',
        url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000032325026',
      },
    },
  ],
}
