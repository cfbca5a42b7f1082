/** Every word of a visit but those of the guide, in one language, by path of file: a chunk of its own. */
export const files = import.meta.glob<object>(
  [
    '/locales/fr/*.json',
    '/locales/fr/droits/*.json',
    '!/locales/fr/{documents,dossier,events,handoff,needs,numbers,observatory,offices,places}.json',
  ],
  { eager: true, import: 'default' },
)
