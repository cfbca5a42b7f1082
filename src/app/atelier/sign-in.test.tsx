import { fireEvent, render, screen } from '@testing-library/preact'
import { expect, it, vi } from 'vitest'
import { SignIn } from './sign-in'
import { atelierWords } from './words'

it('says what is wrong, then counts the seconds down during which nothing is tried, and keeps the name', async () => {
  const { t } = await atelierWords('fr')
  const signIn = vi.fn().mockResolvedValueOnce({ fault: 'wrong' })
  const onSigned = vi.fn()
  render(<SignIn t={t} api={{ signIn }} onSigned={onSigned} />)
  const account = screen.getByLabelText(t('atelier.sign.account')) as HTMLInputElement
  const button = screen.getByRole('button') as HTMLButtonElement
  const send = () => fireEvent.submit(account.form as HTMLFormElement)
  fireEvent.input(account, { target: { value: 'claire' } })
  send()
  await screen.findByText(t('atelier.sign.wrong'))
  signIn.mockResolvedValueOnce({ fault: 'locked', seconds: 2 })
  send()
  await screen.findByText(t('atelier.sign.locked', { seconds: 2 }))
  send()
  expect([signIn.mock.calls.length, button.disabled, account.value]).toEqual([2, true, 'claire'])
  await screen.findByText(t('atelier.sign.locked', { seconds: 1 }), undefined, { timeout: 3_000 })
  await vi.waitFor(() => expect(button.disabled).toBe(false), { timeout: 3_000 })
  signIn.mockResolvedValueOnce({ value: { account: 'claire', house: 'remiremont', label: 'Remiremont' } })
  send()
  await vi.waitFor(() => expect(onSigned).toHaveBeenCalledOnce())
})
