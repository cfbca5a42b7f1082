import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { readText } from '../publication/files'
import { sha256 } from '../secrets'
import { type Files, SUMS } from './files'

/** Files under a folder by their path in it, with slashes; throws at what is neither file nor folder. */
async function pathsUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const others = entries.filter((entry) => !entry.isFile() && !entry.isDirectory())
  if (others.length > 0)
    throw new Error(`${folder} holds a link or a device (${others[0]?.name}): name another folder.`)
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort()
}

/** Throws unless the folder is absent, empty, or holds an earlier export that nobody has touched. */
async function mayReplace(folder: string): Promise<void> {
  const found = await lstat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!found) return
  if (!found.isDirectory()) throw new Error(`${folder} is not a folder.`)
  const paths = await pathsUnder(folder)
  if (paths.length === 0) return
  const sums = (await readText(join(folder, SUMS))) ?? ''
  const known = new Map(sums.split('\n').map((line) => [line.slice(66), line.slice(0, 64)]))
  for (const path of paths) {
    if (path === SUMS) continue
    if (known.get(path) === sha256(await readFile(join(folder, path)))) continue
    throw new Error(`${folder} holds what no export wrote (${path}): name another folder.`)
  }
}

/**
 * Writes files as the whole content of a folder: a reader finds the earlier export or this one, never a part. Throws with what
 * to tell when the folder holds anything else.
 */
export async function writeFolder(path: string, files: Files): Promise<void> {
  const folder = resolve(path)
  await mayReplace(folder)
  await mkdir(dirname(folder), { recursive: true })
  const [made, old] = [`${folder}.${randomUUID()}.part`, `${folder}.${randomUUID()}.old`]
  try {
    for (const [name, text] of files) {
      await mkdir(dirname(join(made, name)), { recursive: true })
      await writeFile(join(made, name), text, { flag: 'wx' })
    }
    const replaced = await moved(folder, old)
    await rename(made, folder).catch(async (error: unknown) => {
      await moved(old, folder)
      throw error
    })
    if (replaced) await rm(old, { recursive: true })
  } finally {
    await rm(made, { recursive: true, force: true })
  }
}

/** Renames; answers whether there was anything. */
const moved = (from: string, to: string): Promise<boolean> =>
  rename(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
