import { atLeast } from '../../../src/engine/conditions'
import { addMonths } from '../../../src/engine/dates'
import { add, dividedBy, subtractToZero, times, ZERO } from '../../../src/engine/money'
import { epargne, nationalite, restrictionAccesEmploi } from '../../../src/law/facts'
import { menage } from '../../../src/law/menage'
import { aspaAge, aspaAgeInaptitude, aspaAnneesTitreSejour } from '../../../src/law/parameters/aspa'
import { tauxLivretA } from '../../../src/law/parameters/livret-a'
import { mvaMontant } from '../../../src/law/parameters/mva'
import { ppaAnneesTitreSejour } from '../../../src/law/parameters/ppa'
import { aahHandicap } from '../../../src/law/rules/aah/eligibilite'
import { aahPersonne } from '../../../src/law/rules/aah/personne'
import { alMontant } from '../../../src/law/rules/al/montant'
import { asiPersonne, asiPlafond } from '../../../src/law/rules/asi/personne'
import { adultes, age, enfants } from '../../../src/law/rules/commun/composition'
import { taux } from '../../../src/law/rules/commun/handicap'
import { prestationsFamilialesComptees } from '../../../src/law/rules/commun/prestations-familiales'
import { moisAvant, typesDe } from '../../../src/law/rules/commun/ressources'
import { netDe } from '../../../src/law/rules/commun/revenus'
import { anneesDeTitre } from '../../../src/law/rules/commun/sejour'
import { cssAgeParticipation } from '../../../src/law/rules/css/participation'
import { ageAspa, allocataires, peutRecevoirAsi } from '../../../src/law/rules/minimum-vieillesse/allocataires'
import { ressourcesFaceAuPlafond, revenuDeLEpargne } from '../../../src/law/rules/minimum-vieillesse/ressources'
import { ppaSejour } from '../../../src/law/rules/ppa/conditions'
import { ppaPrestations } from '../../../src/law/rules/ppa/ressources'
import { rsaPrestationsFamiliales } from '../../../src/law/rules/rsa/prestations'
import { css } from '../../../src/law/sources'
import { instead, type Reading } from './reading'

const ppaPrestationsSelonLaLoi = ppaPrestations.evaluate
const aahSelonLaLoi = aahPersonne.evaluate

/** Minima, prime d'activité and complémentaire santé solidaire. */
export const MINIMA: readonly Reading[] = [
  {
    id: 'revenuDeLEpargne',
    article: 'CSS, art. R815-25',
    why: 'Savings are deemed to bring 3 % a year; the reference takes the rate of the livret A.',
    replaces: [
      instead(revenuDeLEpargne, {
        evaluate(menage, ctx) {
          const taux = moisAvant(ctx.date, 3).map((mois) => ctx.at(mois).param(tauxLivretA))
          return times(
            ctx.fact(epargne, menage),
            taux.reduce((total, un) => total + un / 36, 0),
          )
        },
      }),
    ],
  },
  {
    id: 'aspaDesEtrangers',
    article: 'CSS, art. L816-1',
    why: 'Ten years with a permit open the ASPA; the reference refuses it to anyone from outside the EU.',
    replaces: [
      instead(aspaAnneesTitreSejour, { values: [{ from: '2007-01-01', value: Infinity, source: css('L816-1') }] }),
    ],
  },
  {
    id: 'asiCouple',
    article: 'CSS, art. D815-19',
    why: 'Beside a partner without it, the ASI is at most the limit of one person less the least pension, and half of what lacks beside an ASPA; the reference pays all that lacks, and nothing beside an ASPA.',
    replaces: [
      instead(asiPersonne, {
        evaluate(personne, ctx) {
          const { asi, aspa } = ctx.use(allocataires, menage)
          if (!ctx.use(peutRecevoirAsi, personne) || aspa > 0) return ZERO
          const plafond = ctx.use(asiPlafond, menage)
          return dividedBy(subtractToZero(plafond, ressourcesFaceAuPlafond(ctx, menage, plafond)), asi)
        },
      }),
    ],
  },
  {
    id: 'aahAge',
    article: 'CSS, art. L821-2',
    why: 'A rate of 50 to 79 % opens the AAH until 62, the age at which its holder is held unfit for work; the reference pays it until 64.',
    replaces: [
      instead(aahHandicap, {
        evaluate: (personne, ctx) =>
          ctx.use(taux, personne) === 'de80' ||
          (ctx.use(taux, personne) === 'de50a79' &&
            ctx.use(age, personne) <= 64 &&
            ctx.fact(restrictionAccesEmploi, personne)),
      }),
    ],
  },
  {
    id: 'aspaInaptitude',
    article: 'CSS, art. R815-1, L351-8, D351-1-14 et L821-1',
    why: 'A disability of 50 % opens the ASPA from 62, not on top of a full AAH; the reference waits for 64, and pays both in full.',
    replaces: [
      instead(ageAspa, {
        evaluate: (personne, ctx) =>
          ctx.use(age, personne) >= 64 && ['de50a79', 'de80'].includes(ctx.use(taux, personne))
            ? 64
            : ctx.param(aspaAge),
      }),
    ],
  },
  {
    id: 'aspaInaptitudeExacte',
    article: 'CSS, art. R815-1, L351-8 et D351-1-14',
    why: 'A disability of 50 % opens the ASPA from 62; the reference asks for more than 50 %.',
    replaces: [instead(aspaAgeInaptitude, { values: [{ from: '2007-01-01', value: 65, source: css('R815-1') }] })],
  },
  {
    id: 'allocationDeBaseDuParentIsole',
    article: 'CASF, art. R262-11, 2°',
    why: 'The allocation de base does not count for a parent alone until the child is three months old; the reference counts it.',
    replaces: [
      instead(rsaPrestationsFamiliales, { evaluate: (menage, ctx) => ctx.use(prestationsFamilialesComptees, menage) }),
    ],
  },
  {
    id: 'sejourDesAdultes',
    article: 'CSS, art. L842-2, 2°',
    why: 'The adult is French, an EU citizen, or has held a permit for five years; the reference asks it of EU citizens too, and takes a child’s nationality as enough.',
    replaces: [
      instead(ppaSejour, {
        evaluate(menage, ctx) {
          if (ctx.fact(nationalite, menage) === 'FR' || ctx.use(enfants, menage).length > 0) return true
          return atLeast(anneesDeTitre(ctx) ?? 0, ctx.param(ppaAnneesTitreSejour), 'years')
        },
      }),
    ],
  },
  {
    id: 'vieAutonome',
    article: 'CSS, art. L821-1-2',
    why: 'Who earns from work has no majoration pour la vie autonome; the reference looks at the twelve months before.',
    replaces: [
      instead(ppaPrestations, {
        evaluate(menage, ctx) {
          const avec = ctx
            .use(adultes, menage)
            .filter(
              (adulte) =>
                ctx.use(taux, adulte) === 'de80' &&
                ctx.use(aahPersonne, adulte) > 0 &&
                moisAvant(ctx.date, 12).every((mois) => netDe(ctx, adulte, 'salaire', mois) === 0),
            )
          const aide = ctx.use(alMontant, menage) > 0
          return add(ppaPrestationsSelonLaLoi(menage, ctx), times(ctx.param(mvaMontant), aide ? avec.length : 0))
        },
      }),
    ],
  },
  {
    id: 'douzeMoisDAah',
    article: 'CSS, art. R861-8',
    why: 'What was received in all of the twelve months before counts; in the oldest one the reference has no AAH beside a disability pension.',
    replaces: [
      instead(aahPersonne, {
        evaluate(personne, ctx) {
          const premierMois = ctx.date <= addMonths(ctx.answeredOn, -12)
          const depend = premierMois && typesDe(ctx, personne).includes('pensionInvalidite')
          return depend ? ZERO : aahSelonLaLoi(personne, ctx)
        },
      }),
    ],
  },
  {
    id: 'participationAu1erJanvier',
    article: 'CSS, art. L861-1 et D861-8',
    why: 'The contribution goes by the age on 1 January of the year; the reference takes the age of the month.',
    replaces: [instead(cssAgeParticipation, { evaluate: (personne, ctx) => Math.max(0, ctx.use(age, personne)) })],
  },
]
