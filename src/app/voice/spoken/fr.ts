import { acronyms, addresses, byGroups, type Manner, type Rule, whole } from './rules'

const manner: Manner = { zero: 'zéro', dot: 'point', dash: 'tiret', slash: 'slash', at: 'arobase', number: 'numéro' }

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

const euros = (figure: string, cents = ''): string => {
  const amount = Number(whole(figure))
  const coins = Number(cents.padEnd(2, '0'))
  const said = coins === 0 ? [] : [`${coins} centime${coins > 1 ? 's' : ''}`]
  if (amount > 0 || coins === 0) said.unshift(`${amount} euro${amount > 1 ? 's' : ''}`)
  return said.join(' et ')
}

/** French as people say it. Figures stay figures: each engine knows how to read a whole one. */
export const fr: readonly Rule[] = [
  ...addresses(manner),
  [
    /\+33 ?([1-9])((?: ?\d\d){4})(?!\d)/g,
    (_all, first = '', rest = '') => `plus 33, ${first}, ${byGroups(rest, manner)}`,
  ],
  [/(?<!\d)0\d(?:[ .]\d\d){4}(?!\d)/g, (number) => byGroups(number, manner)],
  [/(?<![\d,] ?)0 8\d\d \d{3} \d{3}(?!\d)/g, (number) => byGroups(number, manner)],
  [/(?<![\d,] ?)116 (?:000|006|111|117)(?! ?[\d€%])/g, (number) => byGroups(number, manner)],
  // A national number of four figures: "36 46". Larger figures than 999 are written with a space.
  [/(?<![\d,.-] ?)\b3\d{3}\b(?! ?[\d€%]|,\d)/g, (number) => byGroups(number.replace(/(?=\d\d$)/, ' '), manner)],
  [/(\d{1,3}(?: \d{3})+|\d+)(?:,(\d{1,2}))? ?€/g, (_all, figure = '', cents) => euros(figure, cents)],
  [/(?<![\d,])\d{1,3}(?: \d{3})+(?!\d)/g, whole],
  [/ ?\/ ?(?=(?:mois|an|jour|heure|semaine)\b)/g, ' par '],
  [/ ?%/g, ' pour cent'],
  [/\b(\d{1,2}) ?h ?(\d\d)\b/g, (_all, hours = '', minutes = '') => `${hours} heures ${Number(minutes) || ''}`.trim()],
  [/\b(\d{1,3}) h\b/g, (_all, hours = '') => `${hours} heure${Number(hours) > 1 ? 's' : ''}`],
  [
    /\b(\d\d?)\/(\d\d?)\/(\d{4})\b/g,
    (_all, day = '', month = '', year = '') =>
      `${Number(day) === 1 ? '1er' : Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`,
  ],
  [/\b(20\d\d)-(20\d\d)\b/g, '$1 $2'],
  [/\bM\. (?=\p{Lu})/gu, 'Monsieur '],
  [/\bMme\b/g, 'Madame'],
  [/\bart\. (?=[LRD]?\.? ?\d)/gi, 'article '],
  [/\btél\./gi, 'téléphone'],
  [/\bcf\./gi, 'voir'],
  [/\betc\./g, 'et cætera'],
  [/ km²/g, ' kilomètres carrés'],
  [/ m²/g, ' mètres carrés'],
  [/ km\b/g, ' kilomètres'],
  [/ & /g, ' et '],
  [/ [×x] (?=\d)/g, ' fois '],
  [/ [−-] (?=\d)/g, ' moins '],
  [/ \+ /g, ' plus '],
  [/ = /g, ' égale '],
  ...acronyms,
]
