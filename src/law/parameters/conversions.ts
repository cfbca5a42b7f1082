import type { Parameter, Source } from '../../engine/parameter'

const csgCrds: Source = {
  title:
    'Code de la sécurité sociale, art. L136-2, L136-8 et L136-1-1 ; ordonnance n° 96-50 du 24 janvier 1996, art. 14 et 19',
  url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073189',
}

/** Part of gross pay that is taxed though it is not paid out: non-deductible CSG (2.4 %) and CRDS (0.5 %). */
export const csgCrdsNonDeductible: Parameter<number> = {
  id: 'commun.csgCrdsNonDeductible',
  unit: 'rate',
  checkedOn: '2026-11-23',
  values: [{ from: '2018-01-01', value: 0.029, source: csgCrds }],
}

/** Share of gross pay on which CSG and CRDS are taken. */
export const assietteCsg: Parameter<number> = {
  id: 'commun.assietteCsg',
  unit: 'rate',
  checkedOn: '2026-11-23',
  values: [{ from: '2012-01-01', value: 0.9825, source: csgCrds }],
}
