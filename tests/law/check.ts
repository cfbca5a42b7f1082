import { existsSync } from 'node:fs'
import type { IsoDate } from '../../src/engine/dates'
import { aidesLocales } from '../../src/law/aides-locales/aides-locales'
import { BENEFITS } from '../../src/law/benefits'
import { READINGS } from '../households/expected'
import { filesUnder } from '../sources'
import { LANGUAGES, wordsOf } from '../words'
import { writtenIds } from './decided'
import { PARAMETERS } from './parameters'
import { byAge, deadReferences, pastRevision, unsaidConditions } from './report'
import { rightsByParameter } from './traces'

/**
 * `npm run law:check [-- YYYY-MM-DD]`: what is to be looked at in the law, on a day, by default today. Nothing is read on
 * the network. Fails only for errors: a reference dead in form, a right without a test, a condition without words.
 */
const today: IsoDate = process.argv[2] ?? new Date().toISOString().slice(0, 10)

const compared = new Set(Object.values(READINGS).map(({ benefit }) => benefit))
/** The local aids are a table, tested as one. */
const local = new Set(aidesLocales.map(({ id }) => id))
const folderOf = (id: string) =>
  local.has(id)
    ? 'src/law/aides-locales'
    : `src/law/rules/${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
const tested = (id: string) => existsSync(folderOf(id)) && filesUnder(folderOf(id), /\.test\.ts$/).length > 0
const { conditions } = writtenIds()
const ids = BENEFITS.map(({ id }) => id)

const section = (title: string, lines: readonly string[]) =>
  console.log([`\n${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n'))

console.log(`${BENEFITS.length} rights, ${PARAMETERS.length} legal values, on ${today}`)
section('Legal values by the day they were checked', byAge(PARAMETERS, today))
section('Legal values past their revision day', pastRevision(PARAMETERS, today, rightsByParameter()))
section(
  'Rights that no reference household judges',
  ids.filter((id) => !compared.has(id)),
)

const errors = [
  ...deadReferences(PARAMETERS, BENEFITS),
  ...ids.filter((id) => !tested(id)).map((id) => `${id}: no test in ${folderOf(id)}`),
  ...LANGUAGES.flatMap((language) =>
    unsaidConditions(conditions, wordsOf(language)).map((key) => `no words in ${language}: ${key}`),
  ),
]
section('Errors', errors)
process.exitCode = errors.length > 0 ? 1 : 0
