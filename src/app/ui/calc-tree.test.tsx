import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CalcTree } from './calc-tree'

const nodes = [
  { label: 'RSA', value: '312 €', children: [{ label: 'Base', value: '646 €', source: 'Décret' }] },
  { label: 'Forfait', value: '77 €' },
]

describe('CalcTree', () => {
  it('shows the steps folded, the last ones without a fold', () => {
    const { container } = render(<CalcTree nodes={nodes} />)
    expect(container.querySelectorAll('details')).toHaveLength(1)
    expect(container.querySelector('details')?.open).toBe(false)
    expect(screen.getByText('77 €')).toBeTruthy()
  })

  it('unfolds to values and sources', async () => {
    const { container } = render(<CalcTree nodes={nodes} />)
    await userEvent.click(screen.getByText('RSA'))
    expect(container.querySelector('details')?.open).toBe(true)
    expect(screen.getByText('646 €').closest('li')?.textContent).toBe('Base 646 €Décret')
  })

  it('can open its first level at once', () => {
    const { container } = render(<CalcTree nodes={nodes} open />)
    expect(container.querySelector('details')?.open).toBe(true)
  })
})
