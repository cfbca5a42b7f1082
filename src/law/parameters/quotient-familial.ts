import type { Parameter } from '../../engine/parameter'

/** Shares of a household in the quotient familial of the Caf. */
export interface PartsQuotient {
  /** The parents, be they one or two. */
  readonly parents: number
  /** Each child in turn; the last one also stands for each further child. */
  readonly enfants: readonly number[]
  /** What a disabled child adds. */
  readonly handicap: number
}

export const partsQuotientFamilial: Parameter<PartsQuotient> = {
  id: 'quotientFamilial.bareme',
  unit: 'table',
  checkedOn: '2026-11-26',
  values: [
    {
      from: '2000-01-01',
      value: { parents: 2, enfants: [0.5, 0.5, 1, 0.5], handicap: 0.5 },
      source: {
        title: 'Caf : mode de calcul du quotient familial',
        url: 'https://caf.fr/allocataires/caf-de-tarn-et-garonne/offre-de-service/vie-personnelle/modalites-specifiques-concernant-les-beneficaires-d-action-sociale/conditions-generales-d-attribution-des-aides-individuelles-beneficiaires-potentiels-et-mode-de',
      },
    },
  ],
}
