import type { EditionIndex } from '../../statistics/edition'

/** What is looked at: `#<territory>/<period>`, and the view to go to, if any. */
export interface Address {
  readonly territory: string
  readonly period: string
  readonly view: string
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** Reads the end of an address; parts that are missing are empty. */
export function addressOf(hash: string): Address {
  const [territory = '', period = '', view = ''] = hash.replace(/^#/, '').split('/').map(decode)
  return { territory, period, view }
}

/** End of an address. */
export const hashOf = ({ territory, period, view = '' }: Omit<Address, 'view'> & { view?: string }): string =>
  `#${[territory, period, view].filter(Boolean).map(encodeURIComponent).join('/')}`

/** The edition that an address means: its own; otherwise the newest of its territory; otherwise the newest. */
export function chosenEdition(
  { editions }: EditionIndex,
  { territory, period }: Pick<Address, 'territory' | 'period'>,
) {
  const there = editions.filter((edition) => edition.territory === territory)
  return there.find((edition) => edition.period === period) ?? there[0] ?? editions[0]
}
