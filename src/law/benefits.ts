import type { Benefit } from './benefit'
import { aahBenefit } from './rules/aah/benefit'
import { aeehBenefit } from './rules/aeeh/benefit'
import { afBenefit } from './rules/af/benefit'
import { aideJuridictionnelleBenefit } from './rules/aide-juridictionnelle/benefit'
import { alBenefit } from './rules/al/benefit'
import { arsBenefit } from './rules/ars/benefit'
import { asfBenefit } from './rules/asf/benefit'
import { asiBenefit } from './rules/asi/benefit'
import { aspaBenefit } from './rules/aspa/benefit'
import { assBenefit } from './rules/ass/benefit'
import { bourseCollegeBenefit } from './rules/bourse-college/benefit'
import { bourseLyceeBenefit } from './rules/bourse-lycee/benefit'
import { cejBenefit } from './rules/cej/benefit'
import { cfBenefit } from './rules/cf/benefit'
import { chequeEnergieBenefit } from './rules/cheque-energie/benefit'
import { cssBenefit } from './rules/css/benefit'
import { lepBenefit } from './rules/lep/benefit'
import { locaPassBenefit } from './rules/loca-pass/benefit'
import { logementSocialBenefit } from './rules/logement-social/benefit'
import { mvaBenefit } from './rules/mva/benefit'
import { pajeBenefit } from './rules/paje/benefit'
import { ppaBenefit } from './rules/ppa/benefit'
import { primeNoelBenefit } from './rules/prime-noel/benefit'
import { rlsBenefit } from './rules/rls/benefit'
import { rsaBenefit } from './rules/rsa/benefit'
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
  aeehBenefit,
  bourseCollegeBenefit,
  bourseLyceeBenefit,
  primeNoelBenefit,
  aideJuridictionnelleBenefit,
  lepBenefit,
]
