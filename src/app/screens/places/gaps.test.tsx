import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { french, said } from '../../../../tests/walk'
import { COUNTED_NEED_IDS } from '../../../content/directory/needs'
import { DEFAULT_PACK } from '../../../content/local/default-pack'
import { Gaps } from './gaps'

await import('../visit/use-guide').then(({ loadGuide }) => loadGuide(french))

function show(lacking: ReadonlySet<never> | undefined, commune: '88487' | null = '88487') {
  const onLack = vi.fn()
  render(<Gaps words={french} places={DEFAULT_PACK.places} commune={commune} lacking={lacking} onLack={onLack} />)
  return onLack
}

it('lets a visitor of a kiosk tick what is missing in their commune, among all needs', async () => {
  const onLack = show(new Set())
  const boxes = screen.getAllByRole('checkbox', { hidden: true })
  expect(boxes).toHaveLength(COUNTED_NEED_IDS.length)
  expect(screen.queryByRole('checkbox', { name: said('needs.violences.name'), hidden: true })).toBeNull()
  await userEvent.click(screen.getByRole('checkbox', { name: said('needs.dents.name'), hidden: true }))
  expect(onLack).toHaveBeenCalledWith('dents', true)
})

it('asks nothing of a telephone, nor before a commune is chosen', () => {
  show(undefined)
  show(new Set(), null)
  expect(screen.queryAllByRole('checkbox', { hidden: true })).toEqual([])
})
