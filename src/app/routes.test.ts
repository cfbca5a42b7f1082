import { describe, expect, it } from 'vitest'
import { hashOf, SCREENS, screenOf } from './routes'

describe('addresses', () => {
  it.each(SCREENS)('%s can be found again', (screen) => {
    expect(screenOf(hashOf(screen))).toBe(screen)
  })

  it.each(['', '#'])('%j is the start', (hash) => {
    expect(screenOf(hash)).toBe('start')
  })

  it.each(['#/inconnu', '#/droit/rsa', '#questions'])('%s leads nowhere', (hash) => {
    expect(screenOf(hash)).toBeUndefined()
  })
})
