/** Every word of a visit but those of the guide, in one language, by path of file: a chunk of its own. */
export const files = import.meta.glob<object>(
  [
    '/locales/fr/*.json',
    '/locales/fr/droits/*.json',
    '!/locales/fr/{accessibility,atelier,desk,documents,dossier,events,foresight,glossary,grounds,handoff,handover,letter,needs,night,numbers,observatory,offices,places,resume,sheet,staff,urne,widget}.json',
  ],
  { eager: true, import: 'default' },
)
