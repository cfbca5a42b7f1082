import { describe, expect, it } from 'vitest'
import { addressOf, chosenEdition, hashOf } from './address'

describe('the address', () => {
  it.each([
    ['', { territory: '', period: '', view: '' }],
    ['#pvm/2026-Q1', { territory: 'pvm', period: '2026-Q1', view: '' }],
    ['#pvm/2026/why', { territory: 'pvm', period: '2026', view: 'why' }],
    ['#%E9', { territory: '', period: '', view: '' }],
  ])('%s is read', (hash, address) => {
    expect(addressOf(hash)).toEqual(address)
  })

  it('is written as it is read', () => {
    for (const address of [
      { territory: 'pvm', period: '2026-Q1', view: 'why' },
      { territory: 'a/b', period: '2026', view: '' },
    ]) {
      expect(addressOf(hashOf(address))).toEqual(address)
    }
  })
})

it('leads to its edition, or to the newest of its territory, or to the newest', () => {
  const edition = (territory: string, period: string) => ({ territory, period, label: territory, sha256: '' })
  const index = { demo: false, editions: [edition('b', '2026'), edition('a', '2026-Q1'), edition('a', '2025')] }
  const periodOf = (territory: string, period: string) => {
    const chosen = chosenEdition(index, { territory, period })
    return `${chosen?.territory} ${chosen?.period}`
  }
  expect(periodOf('a', '2025')).toBe('a 2025')
  expect(periodOf('a', '1999')).toBe('a 2026-Q1')
  expect(periodOf('nowhere', '2025')).toBe('b 2026')
  expect(chosenEdition({ demo: false, editions: [] }, { territory: '', period: '' })).toBeUndefined()
})
