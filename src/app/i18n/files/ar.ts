/** Every word of a visit but those of the guide, in one language, by path of file: a chunk of its own. */
export const files = import.meta.glob<object>(
  [
    '/locales/ar/*.json',
    '/locales/ar/droits/*.json',
    '!/locales/ar/{documents,dossier,events,glossary,handoff,needs,night,numbers,observatory,offices,places,sheet}.json',
  ],
  { eager: true, import: 'default' },
)
