import type { Words } from '../../i18n/words'

/** The steps to claim a right, in order. */
export function steps({ t, has }: Words, benefitId: string): readonly string[] {
  const found: string[] = []
  while (has(`droits.${benefitId}.how.${found.length + 1}`))
    found.push(t(`droits.${benefitId}.how.${found.length + 1}`))
  return found
}

/** An address that a person can copy by hand: no scheme, no final slash. */
export const shortAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
