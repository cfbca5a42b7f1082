import { render, screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { ProgressLine } from './progress-line'

const bar = () => screen.getByRole('progressbar', { name: 'Encore 8 questions' }) as HTMLProgressElement

describe('ProgressLine', () => {
  it('is a progress bar named by its words', () => {
    render(<ProgressLine label="Encore 8 questions" done={4} total={12} />)
    expect(bar().value / bar().max).toBeCloseTo(1 / 3)
  })

  it('never passes its end and bears a total of zero', () => {
    const { rerender } = render(<ProgressLine label="Encore 8 questions" done={9} total={6} />)
    expect(bar().value).toBe(bar().max)
    rerender(<ProgressLine label="Encore 8 questions" done={0} total={0} />)
    expect(bar().value).toBe(0)
  })
})
