import { bourseCollegeMontants, bourseCollegePlafonds } from '../../parameters/bourses-scolaires'
import { education } from '../../sources'
import { bourse } from '../bourses-scolaires/bourse'

/** Bourse de collège: a grant for each pupil of a collège. */
export const bourseCollege = bourse({
  id: 'bourseCollege',
  niveau: 'college',
  ages: [9, 17],
  plafonds: bourseCollegePlafonds,
  montants: bourseCollegeMontants,
  law: [education('L531-1'), education('D531-4'), education('D531-7')],
})
