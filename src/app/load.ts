import type { ComponentChildren } from 'preact'
import type { Words } from './i18n/words'
import type { ArrivalProps } from './screens/phone/props'
import type { EndProps, VisitProps, VoteProps } from './screens/visit/props'
import type { Preferences } from './session/preferences'

/** Code and words of a visit: loaded after the first paint. */
export interface Loaded {
  readonly Visit: (props: VisitProps) => ComponentChildren
  readonly EndScreen: (props: EndProps) => ComponentChildren
  readonly Closing: (props: VoteProps) => ComponentChildren
  /** The file on a phone: there with the guide. */
  readonly Arrival: ((props: ArrivalProps) => ComponentChildren) | undefined
  readonly words: Words
}

/** Loads what a visit needs; with `guide`, its screens and words too. Rejects when a file cannot be read. */
export async function load(language: Preferences['language'], guide: boolean): Promise<Loaded> {
  const [{ Visit, EndScreen, Closing }, { loadWords }] = await Promise.all([
    import('./screens/visit/visit'),
    import('./i18n/words'),
  ])
  const words = await loadWords(language)
  if (!guide) return { Visit, EndScreen, Closing, Arrival: undefined, words }
  const [{ Arrival }, { loadGuide }] = await Promise.all([
    import('./screens/phone/arrival'),
    import('./screens/visit/use-guide'),
  ])
  await loadGuide(words)
  return { Visit, EndScreen, Closing, Arrival, words }
}
