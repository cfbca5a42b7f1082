/**
 * Communes of the Communauté de communes de la Porte des Vosges Méridionales, by INSEE code (Code officiel
 * géographique, vintage 2026), the largest first. Their names are words: `questions.commune.options.<code>`.
 */
export const COMMUNES = [
  '88383',
  '88429',
  '88487',
  '88415',
  '88158',
  '88409',
  '88148',
  '88351',
  '88498',
  '88205',
] as const
