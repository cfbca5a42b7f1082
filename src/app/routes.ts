/** Screens that have an address. The address names the screen, never an answer nor a right. */
export const SCREENS = [
  'start',
  'questions',
  'results',
  'benefit',
  'answers',
  'events',
  'event',
  'eventDay',
  'file',
  'phone',
  'places',
  'place',
  'end',
] as const
export type ScreenName = (typeof SCREENS)[number]

const HASHES: Readonly<Record<ScreenName, string>> = {
  start: '#/',
  questions: '#/questions',
  results: '#/resultats',
  benefit: '#/droit',
  answers: '#/reponses',
  events: '#/evenements',
  event: '#/evenement',
  eventDay: '#/jour',
  file: '#/mon-dossier',
  phone: '#/telephone',
  places: '#/lieux',
  place: '#/lieu',
  end: '#/fin',
}

/** Address of a screen. */
export const hashOf = (screen: ScreenName): string => HASHES[screen]

/** Screen of an address; `undefined` when there is none. */
export const screenOf = (hash: string): ScreenName | undefined =>
  hash === '' || hash === '#' ? 'start' : SCREENS.find((screen) => HASHES[screen] === hash)

/** What stands before a file in an address. The part after `#` stays in the browser: no server receives it. */
export const FILE_HASH = '#/dossier/'
