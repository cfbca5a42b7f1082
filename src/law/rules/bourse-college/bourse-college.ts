import { baremeBourseCollege } from '../../parameters/bourses-scolaires'
import { education } from '../../sources'
import { bourseScolaire } from '../bourses-scolaires/bourse'

/** Bourse nationale de collège, euros for a school year. */
export const bourseCollege = bourseScolaire({
  id: 'bourseCollege',
  etudes: 'college',
  des: 9,
  avant: 18,
  bareme: baremeBourseCollege,
  law: { demandeur: education('D531-4'), ressources: education('D531-5'), montant: education('D531-7') },
})
