import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'

const checkedOn = '2026-11-23'
const article = (number: string, id: string): Source => ({
  title: `Code de la sécurité sociale, art. ${number}`,
  url: `https://www.legifrance.gouv.fr/codes/article_lc/${id}`,
})

/**
 * Yearly resources of one person up to which the cover is free. The newest value at hand is that of April 2024; it has
 * been raised since, so it is stale on every day of today: a household just above it is told to ask all the same.
 */
export const cssPlafond: Parameter<Money> = {
  id: 'css.plafond',
  unit: 'EUR/year',
  checkedOn,
  nextRevision: '2025-04-01',
  values: [
    {
      from: '2024-04-01',
      value: euros(10_166),
      source: {
        title: 'Arrêté du 26 mars 2024, art. 1',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000049339291',
      },
    },
  ],
}

/** Rise of the limit for each further member, as a share of that of one person: second, third and fourth, others. */
export interface MajorationsCss {
  readonly deuxieme: number
  readonly troisiemeEtQuatrieme: number
  readonly suivantes: number
}

export const cssMajorations: Parameter<MajorationsCss> = {
  id: 'css.majorations',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2000-01-01',
      value: { deuxieme: 0.5, troisiemeEtQuatrieme: 0.3, suivantes: 0.4 },
      source: article('R861-3', 'LEGIARTI000006753235'),
    },
  ],
}

/** Age under which a child counts in the parents' household, and from which one claims alone (years). */
export const cssAgeEnfant: Parameter<number> = {
  id: 'css.ageEnfant',
  unit: 'years',
  checkedOn,
  values: [{ from: '2000-01-01', value: 25, source: article('R861-2', 'LEGIARTI000018052382') }],
}

/** By how much resources may pass the limit when a contribution is paid. */
export const cssMajorationParticipation: Parameter<number> = {
  id: 'css.majorationParticipation',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2019-11-01', value: 0.35, source: article('L861-1, 2°', 'LEGIARTI000037950247') }],
}

type Parts = readonly [number, number, number]

/** What a home without rent counts for: share of the RSA amount for one, two, three people and more. */
export const cssForfaitSansLoyer: Parameter<Parts> = {
  id: 'css.forfaitSansLoyer',
  unit: 'table',
  checkedOn,
  values: [{ from: '2019-11-01', value: [0.12, 0.14, 0.14], source: article('R861-5', 'LEGIARTI000006753243') }],
}

/** What a housing aid counts for at most, in the same shares. */
export const cssForfaitAideLogement: Parameter<Parts> = {
  id: 'css.forfaitAideLogement',
  unit: 'table',
  checkedOn,
  values: [{ from: '2019-11-01', value: [0.12, 0.16, 0.165], source: article('R861-7', 'LEGIARTI000038929244') }],
}

/** Share of a year's wages left out for somebody who has since become unemployed or ill. */
export const cssAbattementSalaires: Parameter<number> = {
  id: 'css.abattementSalaires',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2000-01-01', value: 0.3, source: article('R861-8', 'LEGIARTI000034424885') }],
}

/** Amounts left out of the other minima each month. */
export interface AbattementsMinima {
  readonly aah: Money
  readonly asiSeul: Money
  readonly asiCouple: Money
  readonly aspaSeul: Money
  readonly aspaCouple: Money
}

export const cssAbattementsMinima: Parameter<AbattementsMinima> = {
  id: 'css.abattementsMinima',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2021-04-01',
      value: {
        aah: euros(68),
        asiSeul: euros(49),
        asiCouple: euros(86),
        aspaSeul: euros(71),
        aspaCouple: euros(110),
      },
      source: {
        title: 'Instruction interministérielle n° DSS/SD2A/2021/71 du 30 mars 2021',
        url: 'https://sante.gouv.fr/fichiers/bo/2021/2021.6.sante.pdf#page=75',
      },
    },
  ],
}

/** Monthly contribution of one person by age: amount from each age on, youngest first. */
export const cssParticipation: Parameter<readonly { readonly age: number; readonly montant: Money }[]> = {
  id: 'css.participation',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2019-11-01',
      value: [
        { age: 0, montant: euros(8) },
        { age: 30, montant: euros(14) },
        { age: 50, montant: euros(21) },
        { age: 60, montant: euros(25) },
        { age: 70, montant: euros(30) },
      ],
      source: article('L861-1 et D861-8', 'LEGIARTI000037950247'),
    },
  ],
}
