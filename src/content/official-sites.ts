/** Sites whose pages may be a source: the law, the State, its operators and the social security funds; subdomains included. */
export const OFFICIAL_SITES = [
  'legifrance.gouv.fr',
  'service-public.fr',
  'service-public.gouv.fr',
  'gouv.fr',
  'ameli.fr',
  'caf.fr',
  'monenfant.fr',
  'msa.fr',
  'lassuranceretraite.fr',
  'info-retraite.fr',
  'agirc-arrco.fr',
  'francetravail.fr',
  'cnsa.fr',
  'urssaf.fr',
  'cesu.urssaf.fr',
  'actionlogement.fr',
  'visale.fr',
  'banque-france.fr',
  'anil.org',
  'defenseurdesdroits.fr',
  'notaires.fr',
  'ofii.fr',
  'vosges.fr',
  'ccpvm.fr',
  'grandest.fr',
  'jeunest.fr',
  'education.fr',
  'etudiant.gouv.fr',
  'messervices.etudiant.gouv.fr',
] as const

/** Whether an address is on an official site, over https. */
export function isOfficial(url: string): boolean {
  const host = /^https:\/\/([a-z0-9.-]+)(\/|$)/.exec(url)?.[1]
  return host !== undefined && OFFICIAL_SITES.some((site) => host === site || host.endsWith(`.${site}`))
}
