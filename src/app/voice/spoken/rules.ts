/** What is written, and what is said instead. Applied in order. */
export type Rule = readonly [written: RegExp, said: string | ((...parts: string[]) => string)]

/** Words of one language that its rules put together. */
export interface Manner {
  readonly zero: string
  readonly dot: string
  readonly dash: string
  readonly slash: string
  readonly at: string
  readonly number: string
}

/** "1 234", "1.234" or "1,234" → "1234": every engine reads whole figures, none agrees on what groups them. */
export const whole = (figure: string): string => figure.replace(/[ .,]/g, '')

/** "03" → "zéro 3": a zero in front is said. */
const digits = (group: string, zero: string): string =>
  group.replace(/^0+(?=\d)/, (zeros) => `${zero} `.repeat(zeros.length)).replace(/^0$/, zero)

/** Groups of figures, each with a rest after it. */
export const byGroups = (figures: string, { zero }: Manner): string =>
  figures
    .trim()
    .split(/[ .]+/)
    .map((group) => digits(group, zero))
    .join(', ')

/** Figure by figure, in groups. */
export const oneByOne = (figures: string): string =>
  figures
    .trim()
    .split(/[ .]+/)
    .map((group) => [...group].join(' '))
    .join(', ')

/** A form's five figures, as on the telephone: "15481" → "15 4 81". */
export const byTwoOneTwo = (figures: string, { zero }: Manner): string =>
  [figures.slice(0, 2), figures.slice(2, 3), figures.slice(3)].map((group) => digits(group, zero)).join(' ')

/** "www.info-retraite.fr/aide" → "info tiret retraite point f r slash aide". */
function address(site: string, { dot, dash, slash }: Manner): string {
  const [host = '', ...folders] = site.replace(/^www\./, '').split('/')
  const parts = host.split('.')
  const end = [...(parts.pop() ?? '')].join(' ')
  return [[...parts, end].join(` ${dot} `), ...folders].join(` ${slash} `).replaceAll('-', ` ${dash} `)
}

/** French acronyms that are said as words; all others are spelt. */
const AS_WORDS = /^(APA|ASPA|CAF|CROUS|GIR|INSEE|LEP|OFII|RIB|SMIC|FALC|DROM)$/

/** What all languages say alike before their own figures: addresses, and forms by their number. */
export const addresses = (manner: Manner): readonly Rule[] => [
  [/([\w.-]+)@([\w-]+(?:\.[\w-]+)+)/g, (_all, who = '', site = '') => `${who} ${manner.at} ${address(site, manner)}`],
  [/(?<![\w@.-])(?:[a-z\d-]+\.)+(?:fr|org|com|eu|net|info)(?:\/[\w/-]+)?(?![\w-])/gi, (site) => address(site, manner)],
  [/n°\s?(?=\d)/gi, `${manner.number} `],
  // A number from 10 000 on is written with a space, a point or a comma: five figures in a row are those of a form.
  [/(?<![\d.,€-] ?)\b1[0-7]\d{3}\b(?! ?[€%\d]|[.,]\d)/g, (form) => byTwoOneTwo(form, manner)],
]

/** What all languages say alike after their own figures: the acronyms of the papers, which keep their French name. */
export const acronyms: readonly Rule[] = [
  [/\bCerfa\b/g, 'cerfa'],
  [
    /(?<![\p{L}\d])\p{Lu}{2,}\d?(?!\p{Ll})(?![\p{L}\d])/gu,
    (word) => (AS_WORDS.test(word) ? word.toLowerCase() : [...word].join(' ')),
  ],
  [/\bCaf\b/g, 'caf'],
  [/[«»“”"\u2066-\u2069\u200e\u200f]/g, ''],
  [/\s?[·•]\s?|\s[–—]\s/g, ', '],
]
