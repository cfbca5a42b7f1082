import type { Context, Fact } from '../../../engine/types'
import type { Menage, Personne } from '../../menage'

/** The people of whom something holds; what it asks of each is asked together. */
export function ceuxQui(
  ctx: Context,
  people: readonly Personne[],
  test: (personne: Personne) => boolean,
): readonly Personne[] {
  const tient = ctx.each(people, test)
  return people.filter((_personne, index) => tient[index])
}

/** Whether one of several situations of the household is so; all of them are asked together. */
export const uneDe = (ctx: Context, menage: Menage, situations: readonly Fact<Menage, boolean>[]): boolean =>
  ctx.each(situations, (situation) => ctx.fact(situation, menage)).includes(true)
