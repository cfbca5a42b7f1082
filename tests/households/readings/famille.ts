import { ageOn, firstOfMonth, yearOf } from '../../../src/engine/dates'
import { add, sum, times } from '../../../src/engine/money'
import { dateNaissance } from '../../../src/law/facts'
import { agesArs } from '../../../src/law/parameters/ars'
import { bmaf } from '../../../src/law/parameters/bmaf'
import { ageLimitePaje } from '../../../src/law/parameters/paje'
import { plafondSecuriteSociale } from '../../../src/law/parameters/plafond-securite-sociale'
import { enfantsSansMajoration } from '../../../src/law/rules/af/majoration'
import { palierParAge } from '../../../src/law/rules/ars/enfants'
import { adultes, age, enfants } from '../../../src/law/rules/commun/composition'
import { nombreAllocations } from '../../../src/law/rules/paje/paje'
import { ageAcquis, ageAtteint } from '../../../src/law/rules/prestations-familiales/ages'
import {
  baseRessources,
  pensionsNettes,
  revenuProfessionnel,
} from '../../../src/law/rules/prestations-familiales/base-ressources'
import { enfantsACharge, gagnePeu } from '../../../src/law/rules/prestations-familiales/enfants-a-charge'
import { jeunesEnfants } from '../../../src/law/rules/prestations-familiales/jeunes-enfants'
import { instead, type Reading } from './reading'

const gagnePeuSelonLaLoi = gagnePeu.evaluate

/** Family benefits. */
export const FAMILLE: readonly Reading[] = [
  {
    id: 'finDuMoisDAnniversaire',
    article: 'CSS, art. L552-1 et R552-3 ; CCH, art. R823-12',
    why: 'A right that ends with age has ended on the first day of the month of the birthday; the reference pays that month.',
    replaces: [
      instead(ageAtteint, {
        evaluate: (enfant, ctx) => ageOn(ctx.fact(dateNaissance, enfant), firstOfMonth(ctx.date)),
      }),
    ],
  },
  {
    id: 'moisDeNaissance',
    article: 'CSS, art. L552-1 et R552-2',
    why: 'A right opens in the month after the birth or the birthday; the reference opens it on the first of the month.',
    replaces: [
      instead(ageAcquis, {
        evaluate: (enfant, ctx) => ageOn(ctx.fact(dateNaissance, enfant), `${ctx.date.slice(0, 7)}-02`),
      }),
    ],
  },
  {
    id: 'avantLaNaissance',
    article: 'CSS, art. L531-1 et R552-2',
    why: 'The allocation de base begins after the birth, the complément familial goes on until then; the reference pays the former before.',
    replaces: [
      instead(jeunesEnfants, {
        evaluate: (menage, ctx) =>
          ctx.use(enfants, menage).filter((enfant) => ctx.use(ageAtteint, enfant) < ctx.param(ageLimitePaje)),
      }),
    ],
  },
  {
    id: 'jumeaux',
    article: 'CSS, art. L531-3',
    why: 'Children of one birth have one allocation de base each; the reference pays one.',
    replaces: [
      instead(nombreAllocations, { evaluate: (menage, ctx) => Math.min(1, ctx.use(jeunesEnfants, menage).length) }),
    ],
  },
  {
    id: 'deuxRevenus',
    article: 'CSS, art. R522-2',
    why: 'Two incomes count from 13.6 % of the yearly ceiling of social security on; the reference takes twelve BMAF.',
    replaces: [
      instead(plafondSecuriteSociale, {
        values: bmaf.values.map((dated) => ({ ...dated, value: dated.value && times(dated.value, 12 / 0.136) })),
      }),
    ],
  },
  {
    id: 'arsAgeDeLAnnee',
    article: 'CSS, art. R543-2',
    why: 'The age counted is the one reached in the calendar year, under 18 on 15 September; the reference takes it on 1 December, and on 1 September.',
    replaces: [
      instead(palierParAge, {
        evaluate(enfant, ctx) {
          const ages = ctx.param(agesArs)
          const naissance = ctx.fact(dateNaissance, enfant)
          const annee = yearOf(ctx.date)
          const ans = ageOn(naissance, `${annee}-12-01`)
          if (ans < ages.primaire || ageOn(naissance, `${annee}-08-31`) >= ages.limite) return null
          if (ans >= ages.lycee) return 'lycee'
          return ans >= ages.college ? 'college' : 'primaire'
        },
      }),
    ],
  },
  {
    id: 'arsRentree',
    article: 'CSS, art. R543-1 et R512-2',
    why: 'What a child earns is looked at on the day of the return to school; the reference looks in October.',
    replaces: [
      instead(gagnePeu, {
        evaluate: (enfant, ctx) =>
          gagnePeuSelonLaLoi(enfant, ctx.date.endsWith('-09-01') ? ctx.at(`${yearOf(ctx.date)}-10-01`) : ctx),
      }),
    ],
  },
  {
    id: 'deuxAines',
    article: 'CSS, art. L521-3',
    why: 'Of two children only the oldest gives no majoration; the reference leaves out both when they are of the same age in years.',
    replaces: [
      instead(enfantsSansMajoration, {
        evaluate(menage, ctx) {
          const charge = ctx.use(enfantsACharge, menage)
          const plusGrand = Math.max(...charge.map((enfant) => ctx.use(age, enfant)))
          return charge.length > 2 ? [] : charge.filter((enfant) => ctx.use(age, enfant) === plusGrand)
        },
      }),
    ],
  },
  {
    id: 'revenusDesEnfants',
    article: 'CSS, art. R532-3',
    why: 'What a child earned is not part of the resources of the household; the reference adds it.',
    replaces: [
      instead(baseRessources, {
        evaluate: (menage, ctx) =>
          sum(
            [...ctx.use(adultes, menage), ...ctx.use(enfants, menage)].map((personne) =>
              add(ctx.use(revenuProfessionnel, personne), ctx.use(pensionsNettes, personne)),
            ),
          ),
      }),
    ],
  },
]
