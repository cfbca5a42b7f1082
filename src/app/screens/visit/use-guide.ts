import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { addGuideWords, type Words } from '../../i18n/words'
import type { GuideProps } from '../guide/props'

/** The screens of the guide; `failed`: their code or words could not be read. */
export type Guide = ((props: GuideProps) => ComponentChildren) | 'failed'

const loaded = new WeakMap<Words, Exclude<Guide, 'failed'>>()

/** Loads the screens of the guide and adds their words to those of the visit. Rejects when a file cannot be read. */
export async function loadGuide(words: Words): Promise<Exclude<Guide, 'failed'>> {
  const known = loaded.get(words)
  if (known) return known
  const [{ GuideScreen }] = await Promise.all([import('../guide/guide-screen'), addGuideWords(words)])
  loaded.set(words, GuideScreen)
  return GuideScreen
}

/** Time for the first question to be drawn before the guide is fetched. */
const START_MS = 500

/** The guide, fetched in the background at the start of a visit, or at once when `wanted`; `undefined` until it is there. */
export function useGuide(words: Words, wanted: boolean): Guide | undefined {
  const [guide, setGuide] = useState<{ readonly words: Words; readonly screen: Guide }>()
  const known = loaded.get(words) ?? (guide?.words === words ? guide.screen : undefined)
  useEffect(() => {
    if (loaded.has(words)) return
    let left = false
    const timer = setTimeout(
      () =>
        loadGuide(words).then(
          (screen) => !left && setGuide({ words, screen }),
          () => !left && wanted && setGuide({ words, screen: 'failed' }),
        ),
      wanted ? 0 : START_MS,
    )
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [words, wanted])
  return known
}
