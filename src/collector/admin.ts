import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { administer } from './administer'
import { readPlaces } from './settings'

const data = fileURLToPath(new URL('../data', import.meta.url))
const { PASSWORD } = process.env
try {
  // From the standard input a password is seen by no other program of the machine.
  const password = PASSWORD === '-' ? readFileSync(0, 'utf8').trimEnd() : PASSWORD
  console.log(await administer(process.argv.slice(2), readPlaces(process.env, data), { password }))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
