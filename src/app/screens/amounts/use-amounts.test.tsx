import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { french, openBenefit, refusedBenefit, said, TODAY } from '../../../../tests/walk'
import { formats } from '../../i18n/format'
import { LANGUAGES } from '../../i18n/languages'
import { findings } from '../../walk/findings'
import { ResultsScreen } from '../results/results-screen'
import { hideAmounts, withAmounts } from './hidden-amounts'
import { HIDDEN } from './mark'
import { useAmounts } from './use-amounts'

const found = findings(
  [openBenefit('rsa', 430), openBenefit('af', 151.05), refusedBenefit('pa', 'pa.age')],
  new Map(),
  TODAY,
)

function Page() {
  const { words, toggle } = useAmounts(french)
  return (
    <ResultsScreen
      words={words}
      amounts={toggle}
      today={{ today: TODAY, trusted: true }}
      kiosk
      found={found}
      sums={{ month: 581, year: 0, once: 0 }}
      taken={new Map()}
      why={new Map()}
      onTake={vi.fn()}
      onExplain={vi.fn()}
      onOpen={vi.fn()}
      onAnswers={vi.fn()}
      onContinue={undefined}
      onFile={vi.fn()}
      onPlaces={vi.fn()}
      onBack={vi.fn()}
      onEnd={vi.fn()}
    />
  )
}

const AMOUNT = /\d\s*€/
const text = () => document.body.textContent ?? ''
const button = (key: string) => screen.getByRole('button', { name: said(key) })

it('shows the amounts, until one press hides them all, and one press shows them again', async () => {
  const user = userEvent.setup()
  render(<Page />)
  const shown = text()
  expect(shown).toMatch(AMOUNT)
  await user.click(button('kiosk.amounts.hide'))
  expect(text()).not.toMatch(AMOUNT)
  expect(text()).not.toContain(HIDDEN)
  expect(text()).not.toMatch(/430|151|581/)
  expect(document.body.innerHTML).not.toMatch(/430|151|581|\ue000/)
  expect(document.querySelectorAll('.hidden-amount').length).toBeGreaterThanOrEqual(3)
  for (const hidden of document.querySelectorAll('.hidden-amount')) {
    expect(hidden.querySelector('[aria-hidden]')).toHaveTextContent('•••')
    expect(hidden.querySelector('.sr-only')).toHaveTextContent(said('kiosk.amounts.hidden'))
  }
  await new Promise((done) => setTimeout(done, 450))
  await user.click(button('kiosk.amounts.show'))
  expect(text()).toBe(shown.replace(said('kiosk.amounts.show'), said('kiosk.amounts.hide')))
})

it('works with the keyboard, and keeps the focus', async () => {
  const user = userEvent.setup()
  render(<Page />)
  button('kiosk.amounts.hide').focus()
  await user.keyboard('{Enter}')
  expect(button('kiosk.amounts.show')).toHaveFocus()
  expect(text()).not.toMatch(AMOUNT)
})

it('hides what the texts themselves say in euros, and leaves the other figures', () => {
  const words = hideAmounts({ ...french, t: (key) => key })
  expect(words.t('1 234,56 € par mois, 10 € en 2026, 12 chiffres, 25 euros, 3 ans')).toBe(
    `${HIDDEN} par mois, ${HIDDEN} en 2026, 12 chiffres, ${HIDDEN}, 3 ans`,
  )
  expect(words.t('from €1,234.50 a month, at 18')).toBe(`from ${HIDDEN} a month, at 18`)
})

it.each(LANGUAGES)('knows an amount as it is written in %s', (language) => {
  for (const cents of [0, 500, 43_000, 123_456, 1_234_500]) {
    const words = hideAmounts({ ...french, t: () => formats(language).money(cents) })
    expect(words.t('any')).toBe(HIDDEN)
  }
})

it('what goes to paper and to the phone keeps its amounts', () => {
  expect(withAmounts(hideAmounts(french))).toBe(french)
  expect(withAmounts(french)).toBe(french)
})
