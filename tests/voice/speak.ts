import { spawn, spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { installOnDebian } from '../debian'

const WORDS_A_MINUTE = 150
const KILOBITS = 24
const KILOHERTZ = 16

/** Id of the voice that the build makes by itself. */
export const builtVoice = (pack: string): string => `espeak-ng ${pack} ${WORDS_A_MINUTE}`

const TOOLS = ['espeak-ng', 'lame'] as const
const missing = () => TOOLS.filter((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error !== undefined)

/** Makes sure that the voice and the encoder are there: installed when this is Debian and we may. Throws otherwise. */
export function ensureTools(): void {
  for (const tool of missing()) installOnDebian(tool)
  const still = missing()
  if (still.length > 0) throw new Error(`No ${still.join(', no ')}: sudo apt-get install ${still.join(' ')}`)
}

/**
 * Reads lines of a file, a tab and a sentence; says each into its file as MP3, which every browser plays. One shell for
 * many sentences: starting programs from here would take longer than speaking. A file is whole or absent.
 */
const SCRIPT = `while IFS='	' read -r file said; do
  printf %s "$said" | espeak-ng -v "$1" -s ${WORDS_A_MINUTE} -z --stdin --stdout |
    lame --silent -t -m m -b ${KILOBITS} --resample ${KILOHERTZ} - "$file.part" && mv "$file.part" "$file" || exit 1
done`

export interface Wanted {
  readonly said: string
  readonly file: string
}

function speak(wanted: readonly Wanted[], pack: string): Promise<void> {
  const shell = spawn('sh', ['-c', SCRIPT, 'sh', pack], { stdio: ['pipe', 'ignore', 'inherit'] })
  shell.stdin.on('error', () => undefined)
  shell.stdin.end(wanted.map(({ file, said }) => `${file}\t${said}\n`).join(''))
  return new Promise((resolve, reject) => {
    shell.on('error', reject)
    shell.on('close', (code) => (code === 0 ? resolve() : reject(new Error('A sentence could not be said.'))))
  })
}

/** Says sentences in the voice of a pack, on every core of the machine. Rejects when a tool fails. */
export async function speakAll(wanted: readonly Wanted[], pack: string): Promise<void> {
  const cores = availableParallelism()
  const shares = Array.from({ length: cores }, (_, core) => wanted.filter((_one, index) => index % cores === core))
  await Promise.all(shares.map((share) => speak(share, pack)))
}
