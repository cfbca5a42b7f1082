import { readdirSync, readFileSync } from 'node:fs'

/** Day up to which all of the law was checked: the oldest `checkedOn` of its values. Throws when there is none. */
export function contentDate(sources: readonly string[]): string {
  const days = sources.flatMap((text) => [...text.matchAll(/checkedOn(?::|\s*=)\s*'(\d{4}-\d{2}-\d{2})'/g)])
  const oldest = days.map(([, day]) => day as string).sort()[0]
  if (!oldest) throw new Error('no value of the law says when it was checked')
  return oldest
}

function builtOn(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10)
}

/** Constants replaced at build time: see `src/app/boot/build.d.ts`. */
export function buildInfo(version: string): Record<string, string> {
  const law = readdirSync('src/law', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => `src/law/${path}`)
  return {
    __BUILD_DATE__: JSON.stringify(builtOn()),
    __BUILD_VERSION__: JSON.stringify(version),
    __CONTENT_DATE__: JSON.stringify(contentDate(law.map((path) => readFileSync(path, 'utf8')))),
  }
}
