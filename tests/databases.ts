import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, vi } from 'vitest'
import { type Cluster, startCluster } from './postgres'

/** The engines that every test of the collector's database runs on. */
export const ENGINES = ['sqlite', 'postgres'] as const
export type Engine = (typeof ENGINES)[number]

/** For the tests of one `describe`: empty databases of an engine, removed after them. */
export function useDatabases(engine: Engine): { create(): Promise<string>; cluster(): Cluster } {
  // Servers start slowly on a busy machine.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })
  let folder: string
  let cluster: Cluster | undefined
  let made = 0
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'collector-'))
    if (engine === 'postgres') cluster = await startCluster()
  })
  afterAll(async () => {
    await cluster?.discard()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    async create() {
      made += 1
      return cluster ? cluster.create() : join(folder, `${made}.sqlite`)
    },
    cluster() {
      if (!cluster) throw new Error('SQLite has no server')
      return cluster
    },
  }
}
