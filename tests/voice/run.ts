import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { filesOf, publish, type Shelf } from './shelf'
import { builtVoice, ensureTools, speakAll } from './speak'
import { saidIn } from './texts'

/**
 * `npm run voice`: says every French sentence that is known before a visit, and puts the sounds into the built product.
 * `-- en tr`: other languages. `--recorded FOLDER --voice NAME`: files recorded by somebody come before those of the
 * machine. `--list fr [--voice NAME]`: the name of each file and its sentence. What was made once is kept in `data/voice`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' }, recorded: { type: 'string' }, voice: { type: 'string' } },
})
const packs = positionals.length > 0 ? positionals : ['fr']

async function build(pack: string): Promise<void> {
  const started = performance.now()
  const sentences = saidIn(pack)
  const shelf = join('data/voice', pack)
  mkdirSync(shelf, { recursive: true })
  const files = await filesOf(sentences, builtVoice(pack))
  const names = new Set(files.map(({ name }) => name))
  const old = readdirSync(shelf).filter((file) => !names.has(file))
  for (const file of old) rmSync(join(shelf, file))
  const absent = files.filter(({ name }) => !existsSync(join(shelf, name)))
  await speakAll(
    absent.map(({ said, name }) => ({ said, file: join(shelf, name) })),
    pack,
  )
  const shelves: Shelf[] = [{ voice: builtVoice(pack), folder: shelf }]
  if (values.recorded && values.voice) shelves.unshift({ voice: values.voice, folder: values.recorded })
  const { sounds, bytes } = await publish(sentences, shelves, join('dist/voice', pack))
  const seconds = (performance.now() - started) / 1000
  console.log(
    `${pack}: ${sounds} sentences, ${(bytes / 1e6).toFixed(1)} MB, ${absent.length} made, ${old.length} dropped, ${seconds.toFixed(0)} s`,
  )
}

if (values.list) {
  for (const pack of packs) {
    for (const { said, name } of await filesOf(saidIn(pack), values.voice ?? builtVoice(pack))) {
      console.log(`${name}\t${said}`)
    }
  }
} else {
  try {
    if (!existsSync('dist/index.html')) throw new Error('Nothing is built: run `npm run build` first.')
    ensureTools()
    for (const pack of packs) await build(pack)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
