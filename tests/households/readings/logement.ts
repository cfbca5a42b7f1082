import { add, euros, sum } from '../../../src/engine/money'
import { handicapReconnu } from '../../../src/law/facts'
import { alFoyerPriseEnCharge } from '../../../src/law/parameters/al-foyer'
import { chequeEnergieBareme } from '../../../src/law/parameters/cheque-energie'
import { alSansDegressivite } from '../../../src/law/rules/al/degressivite'
import { alRessources } from '../../../src/law/rules/al/neutralisation'
import { alRessourcesAvantNeutralisation } from '../../../src/law/rules/al/ressources'
import { alRevenusActivite } from '../../../src/law/rules/al/ressources-annuelles'
import { alRevenuActiviteRetenu, alRevenusActiviteDesAdultes } from '../../../src/law/rules/al/revenus-retenus'
import { adultes, enfants } from '../../../src/law/rules/commun/composition'
import { instead, type Reading } from './reading'

const alSansDegressiviteSelonLaLoi = alSansDegressivite.evaluate
const alRevenuActiviteRetenuSelonLaLoi = alRevenuActiviteRetenu.evaluate
const limitesDe2021 = [5600, 6700, 7700, 10800].map(euros)

/** Housing aid and chèque énergie. */
export const LOGEMENT: readonly Reading[] = [
  {
    id: 'deuxActivites',
    article: 'CCH, art. R822-7',
    why: 'When both partners earn twelve times the BMAF over the rolling year 95 € are deducted; the reference does not.',
    replaces: [
      instead(alRevenusActiviteDesAdultes, {
        evaluate: (menage, ctx) =>
          sum(ctx.use(adultes, menage).map((adulte) => ctx.use(alRevenuActiviteRetenu, adulte))),
      }),
    ],
  },
  {
    id: 'fraisProfessionnels',
    article: 'CGI, art. 83, 3°',
    why: 'The least deduction for work expenses cannot exceed the pay; the reference takes the rest from the partner.',
    replaces: [
      instead(alRevenuActiviteRetenu, {
        evaluate(personne, ctx) {
          const { salaires, chomage } = ctx.use(alRevenusActivite, personne)
          const total = add(salaires, chomage)
          return total < 0 ? total : alRevenuActiviteRetenuSelonLaLoi(personne, ctx)
        },
      }),
    ],
  },
  {
    id: 'rsaDuMoisDernier',
    article: 'CCH, art. R822-17',
    why: 'Earnings are left out once the RSA was paid the month before; so in the steps of the reference, not in its result.',
    replaces: [instead(alRessources, { evaluate: (menage, ctx) => ctx.use(alRessourcesAvantNeutralisation, menage) })],
  },
  {
    id: 'coefficientEnFoyer',
    article: 'CCH, art. D832-25',
    why: 'In a hostel under agreement K is 0.95 at most; the reference lets it exceed 1.',
    replaces: [
      instead(alFoyerPriseEnCharge, {
        values: alFoyerPriseEnCharge.values.map((dated) => ({
          ...dated,
          value: dated.value && sansPlafond(dated.value),
        })),
      }),
    ],
  },
  {
    id: 'handicapEtLoyer',
    article: 'CCH, art. D823-16',
    why: 'Only the AAH or the AEEH spare a household the fall for high rents; the reference takes any recognised disability.',
    replaces: [
      instead(alSansDegressivite, {
        evaluate: (menage, ctx) =>
          alSansDegressiviteSelonLaLoi(menage, ctx) ||
          [...ctx.use(adultes, menage), ...ctx.use(enfants, menage)].some((one) => ctx.fact(handicapReconnu, one)),
      }),
    ],
  },
  {
    id: 'baremeDuCheque',
    article: 'Arrêté du 3 mars 2023, art. 1 et 2 ; arrêté du 31 juillet 2025, art. 1',
    why: 'The limits are 5,700, 6,800, 7,850 and 11,000 €; the reference has those of 2021, repealed.',
    replaces: [
      instead(chequeEnergieBareme, {
        values: chequeEnergieBareme.values.map((dated) => ({
          ...dated,
          value: (dated.value ?? []).map((tranche, rang) => ({
            ...tranche,
            moinsDe: limitesDe2021[rang] ?? tranche.moinsDe,
          })),
        })),
      }),
    ],
  },
]

/** The same straight line, without its highest value. */
function sansPlafond(prise: NonNullable<(typeof alFoyerPriseEnCharge.values)[number]['value']>): typeof prise {
  const { plafond, retrait, diviseur } = prise.conventionne
  return { ...prise, conventionne: { plafond: plafond + retrait / diviseur, retrait: 0, diviseur } }
}
