import type { Parameter, Source } from '../../engine/parameter'
import { education } from '../sources'

const checkedOn = '2026-11-26'
const arrete = (article: string): Source => ({
  title: 'Arrêté du 22 mars 2016 fixant les plafonds de ressources des bourses nationales',
  url: `https://www.legifrance.gouv.fr/jorf/article_jo/${article}`,
})

/**
 * Income limits: for each échelon, from the lowest grant up, the coefficient of the hourly Smic for one child, two … eight
 * and over.
 */
type Coefficients = readonly (readonly number[])[]

/** Limits of the grant for the collège. */
export const bourseCollegePlafonds: Parameter<Coefficients> = {
  id: 'bourseCollege.plafonds',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2016-07-01',
      source: arrete('JORFARTI000032325020'),
      value: [
        [1556.2, 1915.3, 2274.4, 2633.5, 2992.7, 3351.8, 3710.9, 4070],
        [841.2, 1035.4, 1229.5, 1423.7, 1617.8, 1811.9, 2006.1, 2200.2],
        [296.8, 365.3, 433.8, 502.3, 570.8, 639.3, 707.8, 776.3],
      ],
    },
  ],
}

/** Yearly grant of each échelon, share of the BMAF. */
export const bourseCollegeMontants: Parameter<readonly number[]> = {
  id: 'bourseCollege.montants',
  unit: 'table',
  checkedOn,
  values: [{ from: '2017-05-07', value: [0.256, 0.7091, 1.1075], source: education('D531-7') }],
}

/** Limits of the grant for the lycée. */
export const bourseLyceePlafonds: Parameter<Coefficients> = {
  id: 'bourseLycee.plafonds',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2016-07-01',
      source: arrete('JORFARTI000032325028'),
      value: [
        [1855, 1997.6, 2282.9, 2639.7, 2996.4, 3424.6, 3852.6, 4280.7],
        [1468.4, 1602.1, 1869, 2136.2, 2536.7, 2937.1, 3337.7, 3738.4],
        [1247.1, 1360.4, 1587.2, 1814, 2154.1, 2494.3, 2834.5, 3174.7],
        [1005.8, 1097.1, 1280.1, 1463, 1737.3, 2011.8, 2285.9, 2560.2],
        [625.1, 694.6, 833.5, 972.3, 1180.7, 1389.2, 1597.5, 1805.9],
        [244.3, 291.9, 386.9, 481.7, 624.1, 766.4, 909, 1051.3],
      ],
    },
  ],
}

/** Yearly grant of each échelon, share of the BMAF. */
export const bourseLyceeMontants: Parameter<readonly number[]> = {
  id: 'bourseLycee.montants',
  unit: 'table',
  checkedOn,
  values: [
    { from: '2016-07-01', value: [1.0642, 1.3079, 1.5435, 1.7791, 2.0147, 2.2584], source: education('D531-29') },
  ],
}
