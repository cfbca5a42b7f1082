import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { DoorCard } from './door-card'

it('is one button that says its title and its text', async () => {
  const onPress = vi.fn()
  render(<DoorCard title="Mes droits" text="Quelles aides ?" icon="hand-coins" onPress={onPress} />)
  const door = screen.getByRole('button', { name: 'Mes droits Quelles aides ?' })
  door.focus()
  await userEvent.keyboard('{Enter}')
  expect(onPress).toHaveBeenCalledOnce()
})
