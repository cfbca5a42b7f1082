import { LANGUAGES, type Language, sourceFor } from '../words'
import { faultsOf } from './faults'
import { readMadeFrom, record, staleKeys } from './made-from'
import { unusedKeys } from './used'

/**
 * `npm run i18n:check`: what is missing, unknown, stale (its French text has changed since), too long for its place or
 * otherwise wrong in each translation, and the words that no screen shows; fails when there is anything.
 * `-- --made LANGUAGE|every [KEY…]` records that these translations (all, without a key) follow the present French.
 */
const [flag, which = '', ...keys] = process.argv.slice(2)
const translated = LANGUAGES.filter((language) => language !== 'fr')

if (flag === '--made') {
  const languages = which === 'every' ? translated : translated.filter((language) => language === which)
  if (languages.length === 0) throw new Error(`no such language: ${which}; one of ${translated.join(', ')}, every`)
  record(languages as readonly Language[], keys.length > 0 ? keys : 'every')
}

let wrong = 0
const section = (title: string, lines: readonly string[]) => {
  if (lines.length === 0) return
  wrong += lines.length
  console.log([`\n${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n'))
}

section('Shown nowhere', unusedKeys())
const madeFrom = readMadeFrom()
for (const language of translated) {
  section(`${language}, stale`, staleKeys(language, sourceFor(language), madeFrom))
  for (const [kind, lines] of Object.entries(faultsOf(language))) section(`${language}, ${kind}`, lines)
}
console.log(`\n${translated.length} translations of ${sourceFor('fr').size} French texts: ${wrong} to be looked at`)
process.exitCode = wrong > 0 ? 1 : 0
