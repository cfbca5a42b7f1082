import { euros, type Money } from '../../engine/money'
import type { Parameter, Source } from '../../engine/parameter'
import { cgi, travail } from '../sources'

const checkedOn = '2026-11-26'
const decret: Source = {
  title: 'Décret n° 2022-199 du 18 février 2022 relatif au contrat d’engagement jeune',
  url: 'https://www.legifrance.gouv.fr/eli/decret/2022/2/18/MTRD2201230D/jo/texte',
}
const degressivite: Source = {
  title: 'Code du travail, art. D5131-23',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000045202337',
}
const avril2025: Source = {
  title: 'Instruction n° DSS/2A/2C/2025/32 du 7 mars 2025',
  url: 'https://sante.gouv.fr/fichiers/bo/2025/2025.6.sante.pdf#page=9',
}
const avril2024: Source = {
  title: 'Instruction n° DSS/2A/2C/2024/42 du 20 mars 2024',
  url: 'https://sante.gouv.fr/fichiers/bo/2024/2024.6.sante.pdf#page=82',
}

/** Monthly allowance, raised each 1 April (D5131-19): the values of 1 April 2025 and of 1 April 2024. */
const montant = (id: string, depuis2025: number, depuis2024: number): Parameter<Money> => ({
  id,
  unit: 'EUR/month',
  checkedOn,
  nextRevision: '2026-04-01',
  values: [
    { from: '2025-04-01', value: euros(depuis2025), source: avril2025 },
    { from: '2024-04-01', value: euros(depuis2024), source: avril2024 },
  ],
})

/** Monthly allowance of an adult whose tax household is not taxed. */
export const cejMontantMajeur = montant('cej.montantMajeur', 561.68, 552.29)
/** Monthly allowance of an adult whose tax household is in the first band of income tax. */
export const cejMontantMajeurImposable = montant('cej.montantMajeurImposable', 337, 331.37)
/** Monthly allowance of a minor, in either case. */
export const cejMontantMineur = montant('cej.montantMineur', 224.68, 220.92)

/** Ages in years, both ends included; longer for a recognised disability. */
export const cejAges: Parameter<{ minimum: number; majorite: number; maximum: number; maximumHandicap: number }> = {
  id: 'cej.ages',
  unit: 'table',
  checkedOn,
  values: [
    {
      from: '2022-03-01',
      value: { minimum: 16, majorite: 18, maximum: 25, maximumHandicap: 29 },
      source: travail('L5131-6'),
    },
  ],
}

/**
 * First band of income tax for one share, euros a year: nothing is due up to `debut`, and 11 % up to `fin`. A band comes
 * with the tax notices of the year, sent in summer.
 */
export const cejPremiereTranche: Parameter<{ debut: Money; fin: Money }> = {
  id: 'cej.premiereTranche',
  unit: 'table',
  checkedOn,
  nextRevision: '2027-09-01',
  values: [
    { from: '2026-09-01', value: { debut: euros(11_600), fin: euros(29_579) }, source: cgi('197') },
    { from: '2024-09-01', value: { debut: euros(11_497), fin: euros(29_315) }, source: cgi('197') },
  ],
}

/** Part of the earnings of a month that is left out. */
export const cejGainsLaisses: Parameter<Money> = {
  id: 'cej.gainsLaisses',
  unit: 'EUR/month',
  checkedOn,
  values: [{ from: '2022-03-01', value: euros(300), source: degressivite }],
}

/** Share of the gross monthly SMIC at which earnings leave nothing of the allowance. */
export const cejPartSmic: Parameter<number> = {
  id: 'cej.partSmic',
  unit: 'rate',
  checkedOn,
  values: [{ from: '2022-03-01', value: 0.8, source: decret }],
}
