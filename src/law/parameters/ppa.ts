import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'
import type { Majorations } from './rsa'

const checkedOn = '2026-11-23'
const jo = (title: string, id: string): Source => ({ title, url: `https://www.legifrance.gouv.fr/jorf/id/${id}` })
const article = (title: string, id: string): Source => ({
  title: `Code de la sécurité sociale, art. ${title}`,
  url: `https://www.legifrance.gouv.fr/codes/article_lc/${id}`,
})
const d843du2026 = jo('Décret n° 2026-222 du 30 mars 2026, art. 1', 'JORFTEXT000053733855')
const d843du2018: Source = article('D843-2', 'LEGIARTI000037873473')

/** Montant forfaitaire of a person alone, euros a month. */
export const ppaMontantBase: Parameter<Money> = {
  id: 'ppa.montantBase',
  unit: 'EUR/month',
  checkedOn,
  nextRevision: '2027-04-01',
  values: [
    {
      from: '2026-04-01',
      value: euros(638.28),
      source: jo('Décret n° 2026-222 du 30 mars 2026, art. 2', 'JORFTEXT000053733855'),
    },
    {
      from: '2025-04-01',
      value: euros(633.21),
      source: jo('Décret n° 2025-294 du 29 mars 2025, art. 1', 'JORFTEXT000051393100'),
    },
    {
      from: '2024-04-01',
      value: euros(622.63),
      source: {
        title: 'Décret n° 2024-403 du 1er mai 2024, art. 1',
        url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049490767',
      },
    },
  ],
}

/** Increases of the montant forfaitaire of the prime d'activité (CSS D843-1). */
export const ppaMajorations: Parameter<Majorations> = {
  id: 'ppa.majorations',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2016-01-01',
      value: {
        deuxiemePersonne: 0.5,
        personneSuivante: 0.3,
        aPartirDuTroisiemeEnfant: 0.4,
        isolement: 1.28412,
        isolementParEnfant: 0.42804,
      },
      source: article('D843-1', 'LEGIARTI000031673885'),
    },
  ],
}

/** Share of the montant forfaitaire that having no rent to pay stands for: 1, 2, 3 people or more. */
export const ppaForfaitLogement: Parameter<readonly [number, number, number]> = {
  id: 'ppa.forfaitLogement',
  unit: 'table',
  checkedOn,
  values: [{ from: '2016-01-01', value: [0.12, 0.16, 0.165], source: article('R844-3', 'LEGIARTI000048841687') }],
}

/** Share of earned income that the household keeps. */
export const ppaPartRevenus: Parameter<number> = {
  id: 'ppa.partRevenus',
  unit: 'rate',
  checkedOn,
  values: [
    { from: '2025-04-01', value: 0.5985, source: article('D843-3', 'LEGIARTI000037462909') },
    { from: '2018-08-01', value: 0.61, source: article('D843-3', 'LEGIARTI000037462909') },
  ],
}

/** Bonification of each worker: it starts and is full at these numbers of hours paid at the SMIC. */
export const ppaBonificationHeures: Parameter<readonly [number, number]> = {
  id: 'ppa.bonificationHeures',
  unit: 'table',
  checkedOn,
  values: [
    { from: '2026-04-01', value: [59, 138], source: d843du2026 },
    { from: '2018-10-01', value: [59, 120], source: d843du2018 },
  ],
}

/** Full bonification, as a share of the montant forfaitaire of a person alone. */
export const ppaBonificationTaux: Parameter<number> = {
  id: 'ppa.bonificationTaux',
  unit: 'rate',
  checkedOn,
  values: [
    { from: '2026-04-01', value: 0.377, source: d843du2026 },
    { from: '2018-10-01', value: 0.29101, source: d843du2018 },
  ],
}

/** Age from which the prime is open, years. */
export const ppaAge: Parameter<number> = {
  id: 'ppa.age',
  unit: 'years',
  checkedOn,
  values: [
    {
      from: '2015-10-01',
      value: 18,
      source: {
        title: 'Code de la sécurité sociale, art. L842-2 (loi n° 2015-994 du 17 août 2015, art. 57)',
        url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000031046223',
      },
    },
  ],
}

/** Years of residence permit asked of citizens of other countries. */
export const ppaAnneesTitreSejour: Parameter<number> = {
  id: 'ppa.anneesTitreSejour',
  unit: 'years',
  checkedOn,
  values: [
    {
      from: '2016-01-01',
      value: 5,
      source: {
        title: 'Code de la sécurité sociale, art. L842-2 (loi n° 2015-994 du 17 août 2015, art. 57)',
        url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000031046223',
      },
    },
  ],
}

/** Hours paid at the SMIC in a month from which the AAH counts as earned income. */
export const ppaHeuresAah: Parameter<number> = {
  id: 'ppa.heuresAah',
  unit: 'table',
  checkedOn,
  values: [{ from: '2015-10-01', value: 29, source: article('L842-8', 'LEGIARTI000033013343') }],
}

/** What a student must earn each month, in hours paid at the SMIC: 55 % of 169 hours (CSS L842-2, 3° and R512-2). */
export const ppaHeuresEtudiant: Parameter<number> = {
  id: 'ppa.heuresEtudiant',
  unit: 'table',
  checkedOn,
  values: [{ from: '1985-12-22', value: 0.55 * 169, source: article('R512-2', 'LEGIARTI000006750598') }],
}

/** Amount under which the prime is not paid, euros a month. */
export const ppaMontantMinimum: Parameter<Money> = {
  id: 'ppa.montantMinimum',
  unit: 'EUR/month',
  checkedOn,
  values: [{ from: '2015-10-01', value: euros(15), source: article('D846-2', 'LEGIARTI000031674204') }],
}
