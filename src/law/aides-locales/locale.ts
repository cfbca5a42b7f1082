import { atLeast, atMost } from '../../engine/conditions'
import type { IsoDate } from '../../engine/dates'
import type { Money } from '../../engine/money'
import { open, type Period, refused } from '../../engine/outcome'
import type { Source } from '../../engine/parameter'
import type { Comparison, Context, Fact } from '../../engine/types'
import type { Benefit, Organisme } from '../benefit'
import * as facts from '../facts'
import type { Menage, Personne } from '../menage'
import { adultes, age, enfants } from '../rules/commun/composition'
import { etapes } from '../rules/commun/etapes'
import { salariePrive } from '../rules/commun/salarie'
import { quotientFamilialMontant } from '../rules/quotient-familial/montant'

/** What an adult may have to be, and the fact that tells it. */
const STATUTS = {
  etudie: facts.etudie,
  chercheEmploi: facts.chercheEmploi,
  nouvelEmploi: facts.nouvelEmploi,
  congeParental: facts.congeParental,
  veuvage: facts.veuvage,
  aideUnProche: facts.aideUnProche,
  enceinte: facts.enceinte,
  handicapReconnu: facts.handicapReconnu,
  besoinAide: facts.besoinAide,
} as const satisfies Readonly<Record<string, Fact<Personne, boolean>>>
type Statut = keyof typeof STATUTS | 'salarieDuPrive'

/** Years, both included. */
interface Ages {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** An aid of here as the houses enter it: plain data, computed as the law is. Its words come with it. */
export interface AideCalculee {
  /** Name among the rights. */
  readonly id: string
  readonly organisme: Organisme
  /** Each that is there must hold. */
  readonly conditions: {
    readonly age?: (Ages & { readonly who: 'anyone' | 'adult' | 'child' }) | undefined
    /** INSEE codes. */
    readonly communes?: readonly string[] | undefined
    /** Cents a month. */
    readonly quotientFamilial?: { readonly most: number } | undefined
    readonly children?:
      | {
          readonly least?: number | undefined
          readonly ageFrom?: number | undefined
          readonly ageTo?: number | undefined
        }
      | undefined
    /** One of them is enough. */
    readonly statuses?: readonly Statut[] | undefined
  }
  /** `null`: not known. */
  readonly amount: { readonly cents: number; readonly per: Period } | null
  readonly documents: readonly string[]
  /** Whether something is told that is not computed. */
  readonly partial: boolean
  /** Whether to have it tells of somebody's health. */
  readonly sensitive: boolean
  readonly source: Source
  readonly verifiedOn: IsoDate
}

const dans = (ans: number, { from, to }: Ages): boolean =>
  ans >= 0 && (from === undefined || ans >= from) && (to === undefined || ans <= to)

/** How many years an age is off. */
const ecart = (ans: number, { from = 0, to = Number.POSITIVE_INFINITY }: Ages): number =>
  Math.max(from - ans, ans - to, 0)

/** The age that fits or comes nearest, against the end of the range that it misses; `false` when there is nobody. */
function plusProche(ages: readonly number[], range: Ages): boolean | Comparison {
  const [ans] = [...ages].sort((a, b) => ecart(a, range) - ecart(b, range))
  if (ans === undefined) return false
  const { from, to } = range
  return to !== undefined && (from === undefined || ans > to)
    ? atMost(ans, to, 'years')
    : atLeast(ans, from ?? 0, 'years')
}

function personnes(ctx: Context, menage: Menage, who: 'anyone' | 'adult' | 'child'): readonly Personne[] {
  return [...(who === 'child' ? [] : ctx.use(adultes, menage)), ...(who === 'adult' ? [] : ctx.use(enfants, menage))]
}

const agesDe = (ctx: Context, qui: readonly Personne[]): number[] => ctx.each(qui, (une) => ctx.use(age, une))

const aLeStatut = (ctx: Context, qui: Personne, statut: Statut): boolean =>
  statut === 'salarieDuPrive' ? ctx.use(salariePrive, qui) : ctx.fact(STATUTS[statut], qui)

/** Register entry of an aid of here. Ids of its conditions: `<id>.commune`, `.age`, `.enfants`, `.statut`, `.quotient`. */
export function aideLocaleBenefit(aide: AideCalculee): Benefit {
  const { id, organisme, amount, documents, source, verifiedOn } = aide
  const { communes, age: ages, children, statuses, quotientFamilial } = aide.conditions
  const per = amount?.per ?? 'once'
  const law = [source]
  return {
    id,
    local: { sensitive: aide.sensitive },
    rule: {
      id,
      law,
      evaluate(menage, ctx) {
        const etape = etapes(ctx)
        // What is said at once decides before money is asked for.
        const tenir = (part: string, test: () => boolean | Comparison) =>
          etape.tenir({ id: `${id}.${part}`, law, test })
        const ok =
          (!communes || tenir('commune', () => communes.includes(ctx.fact(facts.commune, menage)))) &&
          (!ages || tenir('age', () => plusProche(agesDe(ctx, personnes(ctx, menage, ages.who)), ages))) &&
          (!children ||
            tenir('enfants', () => {
              const range = { from: children.ageFrom, to: children.ageTo }
              const leurs = agesDe(ctx, ctx.use(enfants, menage))
              return atLeast(leurs.filter((ans) => dans(ans, range)).length, children.least ?? 1, 'count')
            })) &&
          (!statuses ||
            tenir(
              'statut',
              () =>
                ctx.anyOf(
                  ctx
                    .use(adultes, menage)
                    .flatMap((qui) =>
                      statuses.map((une) => ({ id: `${id}.${une}`, test: () => aLeStatut(ctx, qui, une) })),
                    ),
                ).ok,
            )) &&
          (!quotientFamilial ||
            tenir('quotient', () => atMost(ctx.use(quotientFamilialMontant, menage), quotientFamilial.most, 'money')))
        return ok ? open(etape.decision, amount && (amount.cents as Money), per) : refused(etape.decision)
      },
    },
    status: aide.partial ? 'partial' : 'complete',
    notCovered: aide.partial ? ['autres'] : [],
    organisme,
    law,
    page: source,
    documents,
    retroactivityMonths: null,
    terms: {
      paid: amount ? per : 'service',
      start: 'decision',
      lasts: amount && per !== 'month' ? 'single' : 'decision',
      declares: 'nothing',
      affects: [],
    },
    checkedOn: verifiedOn,
  }
}
