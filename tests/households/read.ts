import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { OracleHousehold } from './schema'

/** Reads reference households from a `.jsonl` or `.jsonl.gz` file. Throws when a line is not JSON. */
export function readHouseholds(path: string): OracleHousehold[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as OracleHousehold)
}
