import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { collector } from '../../src/collector/app'
import { sha256 } from '../../src/collector/secrets'
import { widgetRoutes } from '../../src/collector/widget/routes'
import type { Edition } from '../../src/statistics/edition'
import { indexOf } from '../observatory/editions'

const AID = { id: 'bafa', title: { fr: 'Aide au BAFA', en: 'Help with the BAFA' } }

/** A collector that serves the cards of what a test publishes; `pvm` and `200068377` are its territories. */
export function useCards() {
  let top: string
  beforeAll(() => {
    top = mkdtempSync(join(tmpdir(), 'widget-'))
  })
  afterAll(() => rmSync(top, { recursive: true }))
  beforeEach(() => rmSync(join(top, 'editions'), { recursive: true, force: true }))
  const editionsFolder = () => join(top, 'editions')
  return {
    /** Where it is all kept; the editions are in `editions`. */
    folder: () => top,
    /** Lays editions as the publication does, newest first. */
    publish(editions: readonly Edition[]): void {
      const listed = indexOf(editions).editions.map((one, index) => {
        const text = `${JSON.stringify(editions[index])}\n`
        mkdirSync(join(editionsFolder(), one.territory), { recursive: true })
        writeFileSync(join(editionsFolder(), one.territory, `${one.period}.json`), text)
        return { ...one, sha256: sha256(text) }
      })
      mkdirSync(editionsFolder(), { recursive: true })
      writeFileSync(join(editionsFolder(), 'index.json'), JSON.stringify({ demo: false, editions: listed }))
    },
    async ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
      const part = widgetRoutes({
        editions: editionsFolder(),
        isTerritory: async (id) => ['pvm', '200068377'].includes(id),
        aids: async () => [AID as never],
      })
      return collector({ folder: '/nowhere', version: '1', parts: [part] }).request(path, { method, headers })
    },
  }
}
