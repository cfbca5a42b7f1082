/** Words of the guide (life events, documents, file, places) in one language, by path of file: a chunk of its own. */
export const files = import.meta.glob<object>(
  ['/locales/en/checklists/*.json', '/locales/en/{documents,dossier,events,handoff,needs,numbers,offices,places}.json'],
  { eager: true, import: 'default' },
)
