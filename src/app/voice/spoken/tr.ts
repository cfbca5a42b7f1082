import { acronyms, addresses, byGroups, type Manner, type Rule, whole } from './rules'

const manner: Manner = { zero: 'sıfır', dot: 'nokta', dash: 'tire', slash: 'eğik çizgi', at: 'et', number: 'numara' }

const euros = (figure: string, cents = ''): string => {
  const amount = Number(whole(figure))
  const coins = Number(cents.padEnd(2, '0'))
  const said = coins === 0 ? [] : [`${coins} sent`]
  if (amount > 0 || coins === 0) said.unshift(`${amount} avro`)
  return said.join(' ')
}

/** Turkish as people say it. */
export const tr: readonly Rule[] = [
  ...addresses(manner),
  [/(?<!\d)(?:\+33 ?[1-9]|0\d)(?:[ .]\d\d){4}(?!\d)/g, (number) => byGroups(number.replace('+', ''), manner)],
  [/(?<![\d,] ?)0 8\d\d \d{3} \d{3}(?!\d)/g, (number) => byGroups(number, manner)],
  [/(?<![\d,] ?)116 (?:000|006|111|117)(?! ?[\d€%])/g, (number) => byGroups(number, manner)],
  [/(?<![\d,.%-] ?)\b3\d{3}\b(?! ?[\d€%]|[,.]\d)/g, (number) => byGroups(number.replace(/(?=\d\d$)/, ' '), manner)],
  [/€(\d{1,3}(?:[ .]\d{3})+|\d+)(?:,(\d{1,2}))?(?!\d)/g, (_all, figure = '', cents) => euros(figure, cents)],
  [/(\d{1,3}(?:[ .]\d{3})+|\d+)(?:,(\d{1,2}))? ?€/g, (_all, figure = '', cents) => euros(figure, cents)],
  [/(?<![\d,])\d{1,3}(?:[ .]\d{3})+(?!\d)/g, whole],
  [/% ?(?=\d)/g, 'yüzde '],
  [/(\d+(?:,\d+)?) ?%/g, 'yüzde $1'],
  [/\b(20\d\d)-(20\d\d)\b/g, '$1 $2'],
  [/ m²/g, ' metrekare'],
  [/ km\b/g, ' kilometre'],
  [/ & /g, ' ve '],
  [/ \+ /g, ' artı '],
  ...acronyms,
]
