import { render, screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { Notice } from './notice'

describe('Notice', () => {
  it('is plain text unless it is live', () => {
    render(<Notice title="Bon à savoir">Texte</Notice>)
    expect(screen.getByText('Bon à savoir')).toBeTruthy()
    expect(screen.queryByRole('status')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is read out politely, a warning at once', () => {
    const { rerender } = render(<Notice live>Fait</Notice>)
    expect(screen.getByRole('status').textContent).toContain('Fait')
    rerender(
      <Notice live tone="warning">
        Attention
      </Notice>,
    )
    expect(screen.getByRole('alert').textContent).toContain('Attention')
  })
})
