import { bourseLyceeMontants, bourseLyceePlafonds } from '../../parameters/bourses-scolaires'
import { education } from '../../sources'
import { bourse } from '../bourses-scolaires/bourse'

/** Bourse de lycée: a grant for each pupil of a lycée; apprentices have none. */
export const bourseLycee = bourse({
  id: 'bourseLycee',
  niveau: 'lycee',
  ages: [13, 24],
  plafonds: bourseLyceePlafonds,
  montants: bourseLyceeMontants,
  law: [education('L531-4'), education('D531-29')],
})
