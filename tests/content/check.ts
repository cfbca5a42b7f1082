import type { IsoDate } from '../../src/engine/dates'
import { byAge, ITEMS, overAYear } from './items'

/**
 * `npm run content:check [-- YYYY-MM-DD]`: the age of each item of the guide on a day, by default today, and those over
 * a year old, which the screens mark. Nothing is read on the network.
 */
const today: IsoDate = process.argv[2] ?? new Date().toISOString().slice(0, 10)

const section = (title: string, lines: readonly string[]) =>
  console.log([`\n${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n'))

section('Items by the day they were checked', byAge(ITEMS))
section('Over a year old', byAge(overAYear(ITEMS, today)))
