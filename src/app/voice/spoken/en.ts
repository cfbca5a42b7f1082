import { acronyms, addresses, type Manner, oneByOne, type Rule, whole } from './rules'

const manner: Manner = { zero: 'zero', dot: 'dot', dash: 'dash', slash: 'slash', at: 'at', number: 'number' }

const euros = (figure: string, cents = ''): string => {
  const amount = Number(whole(figure))
  const coins = Number(cents.padEnd(2, '0'))
  const said = coins === 0 ? [] : [`${coins} cent${coins > 1 ? 's' : ''}`]
  if (amount > 0 || coins === 0) said.unshift(`${amount} euro${amount === 1 ? '' : 's'}`)
  return said.join(' and ')
}

/** English as people say it. */
export const en: readonly Rule[] = [
  ...addresses(manner),
  [/(?<!\d)(?:\+33 ?[1-9]|0\d)(?:[ .]\d\d){4}(?!\d)/g, (number) => oneByOne(number.replace('+', ''))],
  [/(?<![\d,] ?)0 8\d\d \d{3} \d{3}(?!\d)/g, oneByOne],
  [/(?<![\d,€] ?)116 (?:000|006|111|117)(?! ?[\d€%])/g, oneByOne],
  [/(?<![\d,.€-] ?)\b3\d{3}\b(?! ?[\d€%]|[,.]\d)/g, oneByOne],
  [/€(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?(?!\d)/g, (_all, figure = '', cents) => euros(figure, cents)],
  [/(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d{1,2}))? ?€/g, (_all, figure = '', cents) => euros(figure, cents)],
  [/(?<![\d.])\d{1,3}(?:,\d{3})+(?!\d)/g, whole],
  [/ ?%/g, ' per cent'],
  [/\b(20\d\d)-(20\d\d)\b/g, '$1 to $2'],
  [/\be\.g\./g, 'for example'],
  [/\bi\.e\./g, 'that is'],
  [/\bMr\./g, 'Mister'],
  [/ m²/g, ' square metres'],
  [/ km\b/g, ' kilometres'],
  [/ & /g, ' and '],
  [/ \+ /g, ' plus '],
  ...acronyms,
]
