import { baremeBourseLycee } from '../../parameters/bourses-scolaires'
import { education } from '../../sources'
import { bourseScolaire } from '../bourses-scolaires/bourse'

/** Bourse nationale d'études du second degré de lycée, euros for a school year. */
export const bourseLycee = bourseScolaire({
  id: 'bourseLycee',
  etudes: 'lycee',
  des: 13,
  avant: 25,
  bareme: baremeBourseLycee,
  law: { demandeur: education('R531-19'), ressources: education('D531-20'), montant: education('D531-29') },
})
