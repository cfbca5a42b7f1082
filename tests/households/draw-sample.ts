import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'

/**
 * `npx tsx tests/households/draw-sample.ts FILE.jsonl.gz`: keeps about one household in ten, drawn by a hash of its id,
 * so that neither its place in the file nor its content has a say. The same file always gives the same sample.
 */
export function isDrawn(id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE() % 10 === 0
}

function draw(path: string): void {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
  const kept = lines.filter((line) => isDrawn((JSON.parse(line) as { id: string }).id))
  const sample = fileURLToPath(new URL('sample.jsonl.gz', import.meta.url))
  writeFileSync(sample, gzipSync(`${kept.join('\n')}\n`, { level: 9 }))
  console.log(`${kept.length} of ${lines.length} households → ${sample}`)
}

const [, script, file] = process.argv
if (script === fileURLToPath(import.meta.url)) {
  if (file) draw(file)
  else {
    console.error('usage: npx tsx tests/households/draw-sample.ts FILE.jsonl.gz')
    process.exitCode = 2
  }
}
