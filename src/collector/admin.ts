import { fileURLToPath } from 'node:url'
import { administer } from './administer'
import { readPlaces } from './settings'

const data = fileURLToPath(new URL('../data', import.meta.url))
try {
  console.log(await administer(process.argv.slice(2), readPlaces(process.env, data)))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
