import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultsOf, type Health } from './health'

const well: Health = { offline: 'ready', missing: 0, storage: 'ok', pack: 'ok', ballot: 'ok' }

describe('health of the device', () => {
  it('says nothing while all is well, or while the page starts', () => {
    expect(faultsOf(well, 0)).toEqual([])
    expect(faultsOf({ ...well, offline: 'starting' }, 200)).toEqual([])
  })

  it.each([
    ['unsupported', 'offlineUnsupported'],
    ['blocked', 'offlineBlocked'],
    ['failed', 'offlineFailed'],
    ['incomplete', 'offlineIncomplete'],
    ['updateFailed', 'updateFailed'],
  ] as const)('tells the staff when offline is %s', (offline, fault) => {
    expect(faultsOf({ ...well, offline }, 0)).toEqual([fault])
  })

  it('adds up storage and old content', () => {
    expect(faultsOf({ ...well, offline: 'failed', storage: 'full' }, 201)).toEqual([
      'offlineFailed',
      'storageFull',
      'contentOld',
    ])
    expect(faultsOf({ ...well, storage: 'refused' }, 0)).toEqual(['storageRefused'])
    expect(faultsOf({ ...well, pack: 'refused' }, 0)).toEqual(['packRefused'])
    expect(faultsOf({ ...well, pack: 'otherKey' }, 0)).toEqual(['packOtherKey'])
    expect(faultsOf({ ...well, ballot: 'conflict' }, 0)).toEqual(['ballotConflict'])
  })

  it.each(['fr', 'en'])('has words in %s for each fault', (language) => {
    const words = JSON.parse(readFileSync(`locales/${language}/faults.json`, 'utf8')) as Record<string, string>
    const faults = (['unsupported', 'blocked', 'failed', 'incomplete', 'updateFailed'] as const).flatMap((offline) =>
      (['refused', 'full'] as const).flatMap((storage) =>
        (['clock', 'conflict', 'refused', 'rejected', 'outdated'] as const).flatMap((ballot) =>
          faultsOf({ offline, missing: 1, storage, pack: 'refused', ballot }, 999),
        ),
      ),
    )
    for (const fault of faults) expect(words[fault], fault).toBeTruthy()
  })
})
