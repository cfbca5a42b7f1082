import { aidesLocales } from './aides-locales/aides-locales'
import type { Benefit } from './benefit'
import { aahBenefit } from './rules/aah/benefit'
import { actionLogementBenefit } from './rules/action-logement/benefit'
import { aeehBenefit } from './rules/aeeh/benefit'
import { afBenefit } from './rules/af/benefit'
import { aideJuridictionnelleBenefit } from './rules/aide-juridictionnelle/benefit'
import { aidePermisBenefit } from './rules/aide-permis/benefit'
import { ajpaBenefit } from './rules/ajpa/benefit'
import { ajppBenefit } from './rules/ajpp/benefit'
import { alBenefit } from './rules/al/benefit'
import { allocationVeuvageBenefit } from './rules/allocation-veuvage/benefit'
import { ameBenefit } from './rules/ame/benefit'
import { apaBenefit } from './rules/apa/benefit'
import { areBenefit } from './rules/are/benefit'
import { arsBenefit } from './rules/ars/benefit'
import { asfBenefit } from './rules/asf/benefit'
import { asiBenefit } from './rules/asi/benefit'
import { aspaBenefit } from './rules/aspa/benefit'
import { assBenefit } from './rules/ass/benefit'
import { bourseCollegeBenefit } from './rules/bourse-college/benefit'
import { bourseLyceeBenefit } from './rules/bourse-lycee/benefit'
import { bourseSupBenefit } from './rules/bourse-sup/benefit'
import { cafVosgesBenefit } from './rules/caf-vosges/benefit'
import { ccasBenefit } from './rules/ccas/benefit'
import { cejBenefit } from './rules/cej/benefit'
import { cfBenefit } from './rules/cf/benefit'
import { chequeEnergieBenefit } from './rules/cheque-energie/benefit'
import { cmgBenefit } from './rules/cmg/benefit'
import { cssBenefit } from './rules/css/benefit'
import { daloBenefit } from './rules/dalo/benefit'
import { fslBenefit } from './rules/fsl/benefit'
import { lepBenefit } from './rules/lep/benefit'
import { locaPassBenefit } from './rules/loca-pass/benefit'
import { logementSocialBenefit } from './rules/logement-social/benefit'
import { maPrimeRenovBenefit } from './rules/ma-prime-renov/benefit'
import { mobiliteFranceTravailBenefit } from './rules/mobilite-france-travail/benefit'
import { mvaBenefit } from './rules/mva/benefit'
import { pajeBenefit } from './rules/paje/benefit'
import { passColoBenefit } from './rules/pass-colo/benefit'
import { passCultureBenefit } from './rules/pass-culture/benefit'
import { passSportBenefit } from './rules/pass-sport/benefit'
import { pchBenefit } from './rules/pch/benefit'
import { pensionInvaliditeBenefit } from './rules/pension-invalidite/benefit'
import { pensionReversionBenefit } from './rules/pension-reversion/benefit'
import { ppaBenefit } from './rules/ppa/benefit'
import { prepareBenefit } from './rules/prepare/benefit'
import { primeDemenagementBenefit } from './rules/prime-demenagement/benefit'
import { primeNaissanceBenefit } from './rules/prime-naissance/benefit'
import { primeNoelBenefit } from './rules/prime-noel/benefit'
import { pumaBenefit } from './rules/puma/benefit'
import { quotientFamilialBenefit } from './rules/quotient-familial/benefit'
import { rattrapageRetraiteBenefit } from './rules/rattrapage-retraite/benefit'
import { rlsBenefit } from './rules/rls/benefit'
import { rsaBenefit } from './rules/rsa/benefit'
import { tarifTransportBenefit } from './rules/tarif-transport/benefit'
import { tarifsSociauxBenefit } from './rules/tarifs-sociaux/benefit'
import { visaleBenefit } from './rules/visale/benefit'

/** The register: every right the product knows, in the order of the screens. */
export const BENEFITS: readonly Benefit[] = [
  rsaBenefit,
  ppaBenefit,
  alBenefit,
  rlsBenefit,
  logementSocialBenefit,
  visaleBenefit,
  locaPassBenefit,
  cssBenefit,
  aspaBenefit,
  afBenefit,
  asfBenefit,
  arsBenefit,
  chequeEnergieBenefit,
  aahBenefit,
  mvaBenefit,
  asiBenefit,
  assBenefit,
  cejBenefit,
  cfBenefit,
  pajeBenefit,
  primeNaissanceBenefit,
  prepareBenefit,
  cmgBenefit,
  aeehBenefit,
  bourseCollegeBenefit,
  bourseLyceeBenefit,
  primeNoelBenefit,
  aideJuridictionnelleBenefit,
  lepBenefit,
  apaBenefit,
  pchBenefit,
  ajpaBenefit,
  ajppBenefit,
  areBenefit,
  pensionInvaliditeBenefit,
  pensionReversionBenefit,
  allocationVeuvageBenefit,
  rattrapageRetraiteBenefit,
  pumaBenefit,
  ameBenefit,
  primeDemenagementBenefit,
  fslBenefit,
  ccasBenefit,
  cafVosgesBenefit,
  actionLogementBenefit,
  daloBenefit,
  maPrimeRenovBenefit,
  tarifTransportBenefit,
  tarifsSociauxBenefit,
  aidePermisBenefit,
  mobiliteFranceTravailBenefit,
  ...aidesLocales,
  quotientFamilialBenefit,
  bourseSupBenefit,
  passSportBenefit,
  passCultureBenefit,
  passColoBenefit,
]
