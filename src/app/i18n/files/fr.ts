/** Every word of a visit but those of the guide, in one language, by path of file: a chunk of its own. */
export const files = import.meta.glob<object>(
  [
    '/locales/fr/*.json',
    '/locales/fr/droits/*.json',
    '!/locales/fr/{accessibility,documents,dossier,events,glossary,handoff,needs,night,numbers,observatory,offices,places,staff,urne}.json',
  ],
  { eager: true, import: 'default' },
)
