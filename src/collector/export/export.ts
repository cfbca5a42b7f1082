import { servedPack } from '../local-pack'
import { editionsFolder } from '../publication/folder'
import type { Places } from '../settings'
import type { Store } from '../store/open'
import { openDataFiles } from './files'
import { writeFolder } from './write-folder'

/**
 * Writes all that is published, and nothing else, as open data into a folder: what it says when it is done. Editions are
 * read from their files, and only as they were published; the local pack is the one that terminals are given.
 */
export async function exportTo(folder: string, store: Store, places: Places): Promise<string> {
  const recorded = await store
    .selectFrom('edition')
    .select(['territory_id as territory', 'period', 'sha256'])
    .orderBy('territory_id')
    .orderBy('period')
    .execute()
  const published = editionsFolder(places.editions)
  const editions: string[] = []
  for (const one of recorded) {
    const name = `${one.territory}/${one.period}`
    const text = await published.verified(one).catch((error: Error) => {
      throw new Error(`${name}: ${error.message}`)
    })
    if (text === undefined) throw new Error(`${name}: the file is missing; "publish" makes it again.`)
    editions.push(text)
  }
  const { pack } = await servedPack({ store, file: places.localPack })
  const files = openDataFiles({ editions, pack, demo: places.demo })
  await writeFolder(folder, files)
  return `${folder}: ${files.size} files, ${editions.length} editions, local pack ${pack.version}`
}
