/** Every word of a visit but those of the guide, in one language, by path of file: a chunk of its own. */
export const files = import.meta.glob<object>(
  [
    '/locales/en/*.json',
    '/locales/en/droits/*.json',
    '!/locales/en/{accessibility,atelier,desk,documents,dossier,events,foresight,glossary,grounds,handoff,handover,letter,needs,night,numbers,observatory,offices,places,resume,sheet,staff,urne,widget}.json',
  ],
  { eager: true, import: 'default' },
)
