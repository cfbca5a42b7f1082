import type { Parameter } from '../../engine/parameter'

/** Last age at which Visale asks for no job, included (years). */
export const visaleAgeMaximal: Parameter<number> = {
  id: 'actionLogement.visaleAgeMaximal',
  unit: 'years',
  checkedOn: '2026-11-26',
  values: [
    {
      from: '2016-01-01',
      value: 30,
      source: {
        title: 'Visale, questions des locataires : « jeunes de 18 à 30 ans inclus »',
        url: 'https://www.visale.fr/vos-questions/faq-locataires/locataire-de-30-ans-ou-moins-suis-je-eligible',
      },
    },
  ],
}
