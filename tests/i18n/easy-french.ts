/** Constructions that easy French (FALC, the rules of Inclusion Europe) does without, each with its name. */
const BANNED: readonly (readonly [name: string, RegExp])[] = [
  ['signe', /[;()%]/],
  ['chiffres romains', /\b[IVX]{2,}e?\b/],
  ['relatif composé', /\b(dont|duquel|desquel(le)?s|auquel|auxquel(le)?s|lequel|laquelle|lesquel(le)?s)\b/i],
  [
    'mot savant',
    /\b(afin|toutefois|néanmoins|cependant|nonobstant|notamment|préalable\w*|susceptible\w*|éventuel\w*|conformément|ultérieur\w*|antérieur\w*|respectif\w*)\b/i,
  ],
  [
    'locution administrative',
    /\b(le cas échéant|à compter d|au titre d|en vertu|sous réserve|dans le cadre d|ainsi que|en cas de|à défaut)/i,
  ],
  [
    'passif',
    /\b(est|sont|était|sera|seront|été|être)\s+(pas\s+|aussi\s+|souvent\s+|déjà\s+)?(versé|payé|calculé|compté|donné|demandé|envoyé|vérifié|retenu|remboursé|accordé|refusé|examiné|traité|fixé|enregistré|gardé|effacé|reçu|prévu|rendu|pris)(e|s|es)?\b/i,
  ],
  ['gérondif', /\ben (?!attendant)\w+ant\b/i],
]

const MOST_WORDS = 15
const MEAN_WORDS = 10

/** Sentences of a text; a colon ends one too, since what follows is read as another. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/\u00a0/g, ' ')
    .split(/(?<=[.!?])\s+|\s:\s+/)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))

const wordsIn = (sentence: string): number =>
  sentence
    .replace(/[«»]/g, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}€]/u.test(word)).length

/** What is not easy in a text; empty when it is. */
export function notEasy(text: string): string[] {
  const counts = sentencesOf(text).map(wordsIn)
  const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(counts.length, 1)
  const plain = text.replace(/\u00a0/g, ' ')
  return [
    ...counts.filter((count) => count > MOST_WORDS).map((count) => `phrase de ${count} mots`),
    ...(mean > MEAN_WORDS ? [`${mean.toFixed(1)} mots par phrase`] : []),
    ...BANNED.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name),
  ]
}

/** Words by sentence over many texts. */
export function meanSentence(texts: readonly string[]): number {
  const counts = texts.flatMap(sentencesOf).map(wordsIn)
  return counts.reduce((sum, count) => sum + count, 0) / counts.length
}
