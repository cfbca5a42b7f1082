import { INPUTS } from '../../src/app/walk/inputs'
import { UNIONS } from '../../src/law/facts'
import { mentionedKeys } from '../literals'
import { filesUnder, textOf } from '../sources'
import { basesOf, wordsOf } from '../words'

/** Modules that show words. */
export const screens = (): string[] =>
  ['src/app', 'src/collector/widget']
    .flatMap((folder) => filesUnder(folder, /\.tsx?$/))
    .filter((path) => !path.includes('.test.'))

const isQuestion = (key: string) => key.startsWith('questions.') && (key.split('.')[1] ?? '') in INPUTS

/** Words that the question of a fact has a place for: title and help, and one text for each of its options. */
function isPartOfQuestion(key: string): boolean {
  const [, fact = '', part = '', option = ''] = key.split('.')
  const input = INPUTS[fact]
  if (fact === 'foyer' && part === 'options') return (UNIONS as readonly string[]).includes(option)
  if (/^options(You)?$/.test(part)) return input !== undefined && 'options' in input && input.options.includes(option)
  if (/^tick(You)?$/.test(part)) return input?.kind === 'yesNo'
  return /^(title|titleYou|titleOne|titleChild|titleChildren|short|why|help|none|unit)$/.test(part) && option === ''
}

/** Keys that screens mention, exact and by pattern. */
export function mentioned() {
  const namespaces = filesUnder('locales/fr', /^locales\/fr\/[a-z-]+\.json$/).map((path) =>
    path.slice('locales/fr/'.length, -5),
  )
  return mentionedKeys(
    screens().map((path) => ({ path, code: textOf(path) })),
    namespaces,
  )
}

/** Words that other tests hold against the law and the content. */
const JUDGED_ELSEWHERE = /^(droits\.[^.]+\.(pieces|nonCouvert|conditions|rules|parameters|refer)|checklists|glossary)\./

/** Words that no screen shows. */
export function unusedKeys(): string[] {
  const { exact, patterns } = mentioned()
  const used = (key: string) =>
    exact.has(key) ||
    (isQuestion(key)
      ? isPartOfQuestion(key)
      : patterns.some((pattern) => pattern.test(key)) || [...exact].some((prefix) => key.startsWith(`${prefix}.`)))
  return basesOf(wordsOf('fr')).filter((key) => !used(key) && !JUDGED_ELSEWHERE.test(key))
}
