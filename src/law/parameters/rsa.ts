import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'
import { casf } from '../sources'

const checkedOn = '2026-11-23'
const jo = (title: string, id: string): Source => ({ title, url: `https://www.legifrance.gouv.fr/jorf/id/${id}` })
const article = (title: string, id: string): Source => ({
  title: `Code de l’action sociale et des familles, art. ${title}`,
  url: `https://www.legifrance.gouv.fr/codes/article_lc/${id}`,
})

/** Montant forfaitaire of a person alone, euros a month. */
export const rsaMontantBase: Parameter<Money> = {
  id: 'rsa.montantBase',
  unit: 'EUR/month',
  checkedOn,
  nextRevision: '2027-04-01',
  values: [
    {
      from: '2026-04-01',
      value: euros(651.69),
      source: jo('Décret n° 2026-220 du 30 mars 2026, art. 1', 'JORFTEXT000053733826'),
    },
    {
      from: '2025-04-01',
      value: euros(646.52),
      source: jo('Décret n° 2025-293 du 29 mars 2025, art. 1', 'JORFTEXT000051393086'),
    },
    {
      from: '2024-04-01',
      value: euros(635.71),
      source: {
        title: 'Décret n° 2024-396 du 29 avril 2024, art. 1',
        url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049486518',
      },
    },
  ],
}

/** What each further member adds to the montant forfaitaire, and the scale of an isolated parent; shares of the base. */
export interface Majorations {
  readonly deuxiemePersonne: number
  readonly personneSuivante: number
  readonly aPartirDuTroisiemeEnfant: number
  readonly isolement: number
  readonly isolementParEnfant: number
}

/** Increases of the montant forfaitaire of the RSA (CASF R262-1), and isolated parents (CASF R262-2). */
export const rsaMajorations: Parameter<Majorations> = {
  id: 'rsa.majorations',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2009-06-01',
      value: {
        deuxiemePersonne: 0.5,
        personneSuivante: 0.3,
        aPartirDuTroisiemeEnfant: 0.4,
        isolement: 1.28412,
        isolementParEnfant: 0.42804,
      },
      source: casf('R262-1 et L262-9'),
    },
  ],
}

/** Share of the montant forfaitaire that having no rent to pay stands for: 1, 2, 3 people or more. */
export const rsaForfaitLogement: Parameter<readonly [number, number, number]> = {
  id: 'rsa.forfaitLogement',
  unit: 'table',
  checkedOn,
  values: [{ from: '2009-06-01', value: [0.12, 0.16, 0.165], source: casf('R262-9 et R262-10') }],
}

/** Age from which the RSA is open to somebody without a child, years. */
export const rsaAge: Parameter<number> = {
  id: 'rsa.age',
  unit: 'years',
  checkedOn,
  values: [{ from: '2009-06-01', value: 25, source: article('L262-4', 'LEGIARTI000031087751') }],
}

/** Age under which a child or young person may be counted in the household, years. */
export const rsaAgeEnfant: Parameter<number> = {
  id: 'rsa.ageEnfant',
  unit: 'years',
  checkedOn,
  values: [{ from: '2009-06-01', value: 25, source: article('R262-3', 'LEGIARTI000020526222') }],
}

/** Age of the youngest child under which a parent alone counts as isolated, years. */
export const rsaAgeEnfantIsolement: Parameter<number> = {
  id: 'rsa.ageEnfantIsolement',
  unit: 'years',
  checkedOn,
  values: [{ from: '2009-06-01', value: 3, source: article('R262-2', 'LEGIARTI000033979137') }],
}

/** Years of residence permit asked of citizens of other countries. */
export const rsaAnneesTitreSejour: Parameter<number> = {
  id: 'rsa.anneesTitreSejour',
  unit: 'years',
  checkedOn,
  values: [{ from: '2009-06-01', value: 5, source: article('L262-4', 'LEGIARTI000031087751') }],
}

/** Share of the BMAF that is counted for each child who opens the allocation de soutien familial. */
export const rsaForfaitAsf: Parameter<number> = {
  id: 'rsa.forfaitAsf',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2014-04-01', value: 0.225, source: article('R262-10-1', 'LEGIARTI000029006452') }],
}

/** Amount under which the RSA is not paid, euros a month. */
export const rsaMontantMinimum: Parameter<Money> = {
  id: 'rsa.montantMinimum',
  unit: 'EUR/month',
  checkedOn,
  values: [{ from: '2009-06-01', value: euros(6), source: article('R262-39', 'LEGIARTI000020526072') }],
}
