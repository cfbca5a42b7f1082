import { acronyms, addresses, byGroups, type Manner, type Rule, whole } from './rules'

const manner: Manner = {
  zero: 'нуль',
  dot: 'крапка',
  dash: 'дефіс',
  slash: 'скісна риска',
  at: 'равлик',
  number: 'номер',
}

const PLURAL = new Intl.PluralRules('uk')
const form = (count: number, one: string, few: string, many: string): string =>
  ({ one, few })[PLURAL.select(count) as 'one' | 'few'] ?? many

const euros = (figure: string, cents = ''): string => {
  const amount = Number(whole(figure))
  const coins = Number(cents.padEnd(2, '0'))
  const said = coins === 0 ? [] : [`${coins} ${form(coins, 'цент', 'центи', 'центів')}`]
  if (amount > 0 || coins === 0) said.unshift(`${amount} євро`)
  return said.join(' ')
}

const percent = (figure: string): string =>
  figure.includes(',') ? `${figure} відсотка` : `${figure} ${form(Number(figure), 'відсоток', 'відсотки', 'відсотків')}`

/** Ukrainian as people say it. */
export const uk: readonly Rule[] = [
  ...addresses(manner),
  [/(?<!\d)(?:\+33 ?[1-9]|0\d)(?:[ .]\d\d){4}(?!\d)/g, (number) => byGroups(number.replace('+', ''), manner)],
  [/(?<![\d,] ?)0 8\d\d \d{3} \d{3}(?!\d)/g, (number) => byGroups(number, manner)],
  [/(?<![\d,] ?)116 (?:000|006|111|117)(?! ?[\d€%])/g, (number) => byGroups(number, manner)],
  [/(?<![\d,.-] ?)\b3\d{3}\b(?! ?[\d€%]|[,.]\d)/g, (number) => byGroups(number.replace(/(?=\d\d$)/, ' '), manner)],
  [/(\d{1,3}(?: \d{3})+|\d+)(?:,(\d{1,2}))? ?€/g, (_all, figure = '', cents) => euros(figure, cents)],
  [/(?<![\d,])\d{1,3}(?: \d{3})+(?!\d)/g, whole],
  [/(\d+(?:,\d+)?) ?%/g, (_all, figure = '') => percent(figure)],
  [/(\d{4}) р\.(?=[ ,;]|$)/g, '$1 року'],
  [/\b(20\d\d)-(20\d\d)\b/g, '$1 $2'],
  [/(?<=^| )вул\. /g, 'вулиця '],
  [/(?<=^| )м\. (?=\p{Lu})/gu, 'місто '],
  [/(?<=^| )ст\. (?=\d)/g, 'стаття '],
  [/ м²/g, ' квадратних метрів'],
  [/ км(?=[ .,]|$)/g, ' кілометрів'],
  [/ \+ /g, ' плюс '],
  ...acronyms,
]
