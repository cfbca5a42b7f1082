import { BENEFITS } from '../../src/law/benefits'
import { PERSONAS, playPersona } from './personas'

/**
 * `npm run personas [-- --json]`: how many screens each respondent of this folder goes through until every right is
 * decided, beside what is allowed and what aides-jeunes asks. Fails when one is asked too much.
 */
const rows = PERSONAS.map(([id, persona]) => ({ id, persona, ...playPersona(persona, BENEFITS) }))

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(Object.fromEntries(rows.map(({ id, screens }) => [id, screens.length]))))
} else {
  for (const { id, persona, screens } of rows) {
    console.log(`${id}: ${screens.length} screens (at most ${persona.most}; aides-jeunes ${persona.peer})`)
    if (process.argv.includes('--screens')) for (const asked of screens) console.log(`  ${asked.join(' ')}`)
  }
}
for (const { id, persona, screens, differing } of rows) {
  if (screens.length > persona.most || differing.length > 0) {
    console.error(`${id}: ${screens.length} screens for ${persona.most}; ${differing.join(', ')}`)
    process.exitCode = 1
  }
}
