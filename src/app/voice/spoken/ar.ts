import { acronyms, addresses, type Manner, oneByOne, type Rule, whole } from './rules'

const manner: Manner = { zero: 'صفر', dot: 'نقطة', dash: 'شرطة', slash: 'شرطة مائلة', at: 'آت', number: 'رقم' }

const euros = (figure: string, cents = ''): string => {
  const amount = Number(whole(figure))
  const coins = Number(cents.padEnd(2, '0'))
  const said = coins === 0 ? [] : [`${coins} سنت`]
  if (amount > 0 || coins === 0) said.unshift(`${amount} يورو`)
  return said.join(' و ')
}

/** Arabic as people say it: figures one by one in numbers that are dialled, names of French papers letter by letter. */
export const ar: readonly Rule[] = [
  ...addresses(manner),
  [/(?<!\d)(?:\+33 ?[1-9]|0\d)(?:[ .]\d\d){4}(?!\d)/g, (number) => oneByOne(number.replace('+', ''))],
  [/(?<![\d,] ?)0 8\d\d \d{3} \d{3}(?!\d)/g, oneByOne],
  [/(?<![\d,] ?)116 (?:000|006|111|117)(?! ?[\d€%])/g, oneByOne],
  [/(?<![\d,.-] ?)\b3\d{3}\b(?! ?[\d€%]|[,.]\d)/g, oneByOne],
  [/(\d{1,3}(?:[ .]\d{3})+|\d+)(?:,(\d{1,2}))? ?€/g, (_all, figure = '', cents) => euros(figure, cents)],
  [/(?<![\d,])\d{1,3}(?:[ .]\d{3})+(?!\d)/g, whole],
  [/ ?[%٪]/g, ' في المئة'],
  [/\b(20\d\d)-(20\d\d)\b/g, '$1 إلى $2'],
  [/ km\b/g, ' كيلومتر'],
  [/ \+ /g, ' زائد '],
  ...acronyms,
]
