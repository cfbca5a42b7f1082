import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of the files under a folder, in order, with `/`. */
export function filesUnder(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .sort()
}

/** Text of a file. */
export const textOf = (path: string): string => readFileSync(path, 'utf8')

/** Modules of the product, without their tests. */
export const productFiles = (): string[] =>
  filesUnder('src', /\.tsx?$/).filter((path) => !/\.(test|d)\.tsx?$/.test(path))
