import { open, refer, refused, type Verdict } from '../../../engine/outcome'
import type { Rule } from '../../../engine/types'
import { chercheEmploi, demenage } from '../../facts'
import type { Menage, Personne } from '../../menage'
import { locaPassAge, locaPassMaximum, texteLocaPass } from '../../parameters/action-logement'
import { adultes, age } from '../commun/composition'
import { etapes } from '../commun/etapes'
import { faitDesEtudes } from '../commun/etudes'
import { salariePrive } from '../commun/salarie'

/** Whether somebody may have the advance: a private employee, or young and looking for work; some students may too. */
export const locaPassProfil: Rule<Personne, 'ouvert' | 'etudiant' | 'aucun'> = {
  id: 'locaPass.profil',
  law: [texteLocaPass],
  evaluate(personne, ctx) {
    if (ctx.use(salariePrive, personne)) return 'ouvert'
    if (ctx.use(age, personne) < ctx.param(locaPassAge) && ctx.fact(chercheEmploi, personne)) return 'ouvert'
    return ctx.use(faitDesEtudes, personne) ? 'etudiant' : 'aucun'
  },
}

/** Avance Loca-Pass: a loan without interest towards the deposit of a home to rent. */
export const locaPass: Rule<Menage, Verdict> = {
  id: 'locaPass',
  law: [texteLocaPass],
  evaluate(menage, ctx) {
    const etape = etapes(ctx)
    const bouge = { id: 'locaPass.demenage', law: [texteLocaPass], test: () => ctx.fact(demenage, menage) }
    if (!etape.tenir(bouge)) return refused(etape.decision)
    const profils = ctx.each(ctx.use(adultes, menage), (adulte) => ctx.use(locaPassProfil, adulte))
    const ouvert = profils.includes('ouvert')
    if (!ouvert && profils.includes('etudiant')) return refer('etudiant', etape.decision)
    return etape.tenir({ id: 'locaPass.situation', law: [texteLocaPass], test: () => ouvert })
      ? open(etape.decision, null, 'once', { maximum: ctx.param(locaPassMaximum) })
      : refused(etape.decision)
  },
}
