import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { largeFamily } from '../../../tests/large-family'
import { deviceStorage } from '../kiosk/storage'
import { exportKept, forget, type KeptFile, keep, readKept } from './kept'

const file: KeptFile = {
  dossier: largeFamily(),
  done: ['claim:rsa'],
  postponed: { 'claim:al': '2026-12-01' },
  keptOn: '2026-11-23',
}

beforeEach(() => deviceStorage.write('dossier', undefined))

describe('the file kept on a device', () => {
  it('comes back as it was, with what was done since', async () => {
    expect(await readKept()).toBeNull()
    expect(await keep(file)).toBe(true)
    expect(await readKept()).toEqual(file)
  })

  it('is forgotten on request', async () => {
    await keep(file)
    await forget()
    expect(await readKept()).toBeNull()
    expect(await deviceStorage.read('dossier')).toBeUndefined()
  })

  it.each([
    'text',
    { file: '1.AAAA', done: [], postponed: {}, keptOn: '2026-11-23' },
    { file: 5, done: [], postponed: {}, keptOn: '2026-11-23' },
    { done: [], postponed: { a: 'demain' }, keptOn: '2026-11-23' },
  ])('%j is none', async (record) => {
    await deviceStorage.write('dossier', record)
    expect(await readKept()).toBeNull()
  })

  it('is given out as a text that another program reads', () => {
    const copy = JSON.parse(exportKept(file)) as { rights: { id: string }[]; answers: Record<string, unknown> }
    expect(copy.rights.map(({ id }) => id)).toEqual(file.dossier.rights.map(({ id }) => id))
    expect(copy.answers['epargne@menage']).toBeNull()
    expect(copy).toMatchObject({ done: ['claim:rsa'], madeOn: file.dossier.madeOn })
  })
})
