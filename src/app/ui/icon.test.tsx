import { render } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { Icon } from './icon'
import { ICON_PATHS } from './icon-paths'

describe('Icon', () => {
  it('is hidden from assistive technology and draws its outline', () => {
    const { container } = render(<Icon name="house" />)
    const svg = container.querySelector('svg')
    expect(svg?.getAttribute('aria-hidden')).toBe('true')
    expect(svg?.querySelector('path')?.getAttribute('d')).toBe(ICON_PATHS.house)
    expect(svg?.classList.contains('icon-flip')).toBe(false)
  })

  it('is marked for mirroring only when asked', () => {
    const { container } = render(<Icon name="arrow-right" flip />)
    expect(container.querySelector('svg')?.classList.contains('icon-flip')).toBe(true)
  })

  it('has well-formed outlines only', () => {
    for (const path of Object.values(ICON_PATHS)) expect(path).toMatch(/^M[\d.MmLlHhVvCcSsQqTtAaZz\s-]+$/)
  })
})
