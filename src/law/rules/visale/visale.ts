import { atMost } from '../../../engine/conditions'
import { open, refer, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { demenage } from '../../facts'
import type { Menage } from '../../menage'
import { texteVisale, visaleAge } from '../../parameters/action-logement'
import { adultes, age } from '../commun/composition'
import { etapes } from '../commun/etapes'
import { salariePrive } from '../commun/salarie'

/**
 * Garantie Visale, for those who look for a home to rent: open to the young; an employee past that age is told on what it
 * depends (wages, a new job, a move for work).
 */
export const visale: Rule<Menage, Verdict> = {
  id: 'visale',
  law: [texteVisale],
  evaluate(menage, ctx) {
    const etape = etapes(ctx)
    const bouge = { id: 'visale.demenage', law: [texteVisale], test: () => ctx.fact(demenage, menage) }
    if (!etape.tenir(bouge)) return refused(etape.decision)
    const people = ctx.use(adultes, menage)
    const plusJeune = Math.min(...ctx.each(people, (adulte) => ctx.use(age, adulte)))
    const jeune = atMost(plusJeune, ctx.param(visaleAge), 'years')
    if (!jeune.ok && ctx.each(people, (adulte) => ctx.use(salariePrive, adulte)).includes(true)) {
      return refer('salarie', etape.decision)
    }
    const ok = etape.tenir({ id: 'visale.age', law: [texteVisale], test: () => jeune })
    return ok ? open(etape.decision, null, 'once') : refused(etape.decision)
  },
}
