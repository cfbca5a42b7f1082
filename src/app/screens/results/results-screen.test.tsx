import { render, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { benefitOf, french, openBenefit, parameterOf, refusedBenefit, said, TODAY } from '../../../../tests/walk'
import { euros } from '../../../engine/money'
import { open } from '../../../engine/outcome'
import type { Benefit } from '../../../law/benefit'
import { loyer } from '../../../law/facts'
import type { Taken, Why } from '../../session/session'
import { findings } from '../../walk/findings'
import { totals } from '../../walk/totals'
import { ResultsScreen } from './results-screen'

const benefits = [
  openBenefit('rsa', 430.5),
  openBenefit('ars', 905.34, 'year'),
  refusedBenefit('af', 'af.enfants'),
  benefitOf('al', (subject, ctx) => open(ctx.allOf([]), ctx.fact(loyer, subject))),
]

function show(
  options: {
    benefits?: readonly Benefit[]
    taken?: ReadonlyMap<string, Taken>
    why?: ReadonlyMap<string, Why>
    more?: boolean
    trusted?: boolean
  } = {},
) {
  const handlers = {
    onTake: vi.fn(),
    onExplain: vi.fn(),
    onOpen: vi.fn(),
    onAnswers: vi.fn(),
    onFile: vi.fn(),
    onPlaces: vi.fn(),
    onBack: vi.fn(),
    onEnd: vi.fn(),
  }
  const onContinue = options.more ? vi.fn() : undefined
  const found = findings(options.benefits ?? benefits, new Map(), TODAY)
  const taken = options.taken ?? new Map()
  render(
    <ResultsScreen
      words={french}
      today={{ today: TODAY, trusted: options.trusted ?? true }}
      kiosk={false}
      found={found}
      sums={totals(found, taken)}
      taken={taken}
      why={options.why ?? new Map()}
      onContinue={onContinue}
      {...handlers}
    />,
  )
  return { ...handlers, onContinue, user: userEvent.setup(), main: within(screen.getByRole('main')) }
}
const t = said

describe('results', () => {
  it('says that one right may lower another, where there are several amounts', () => {
    const { main } = show()
    expect(main.getByText(t('results.total.together'))).toBeInTheDocument()
  })

  it('says the sum by month, and yearly amounts apart', () => {
    const { main } = show()
    expect(main.getAllByRole('status')[0]).toHaveTextContent(/430.€/)
    expect(main.getAllByRole('status')[0]).toHaveTextContent(/905.€ par an/)
  })

  it('does not count what is received already', () => {
    const { main } = show({ taken: new Map([['rsa', 'receives']]) })
    expect(main.getAllByRole('status')[0]).not.toHaveTextContent(/430/)
    expect(main.getByText(t('results.status.received'))).toBeInTheDocument()
  })

  it('hides nothing: open, to be confirmed with what is missing, not open with a reason', () => {
    const { main } = show()
    const titles = main.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent.replace(/\s/g, ' '))
    expect(titles).toEqual([t('results.open'), t('results.next.title'), t('results.undecided')])
    expect(main.getByText(t('results.closed', { count: 1 }))).toBeInTheDocument()
    expect(main.getByText(/Il manque encore.*Loyer/)).toBeInTheDocument()
    expect(main.getByText(t('droits.af.conditions.enfants.ko'))).toBeInTheDocument()
  })

  it('keeps the closed rights folded', async () => {
    const { main, user } = show()
    const closed = main.getByText(t('results.closed', { count: 1 }))
    expect(closed.closest('details')?.open).toBe(false)
    await user.click(closed)
    expect(closed.closest('details')?.open).toBe(true)
  })

  it('says what to do next, and who helps', () => {
    const { main } = show()
    expect(main.getByText(t('results.next.file'))).toBeInTheDocument()
    expect(main.getByText('France services Pays de Remiremont')).toBeInTheDocument()
  })

  it('opens a refused right too', async () => {
    const { main, onOpen, user } = show()
    await user.click(main.getByRole('button', { name: new RegExp(t('droits.af.name').replace(/[()]/g, '.')) }))
    expect(onOpen).toHaveBeenCalledWith('af')
  })

  it('asks whether an open right is received', async () => {
    const { main, onTake, user } = show()
    await user.click(main.getAllByRole('button', { name: t('results.taken.pending') })[0] as HTMLElement)
    expect(onTake).toHaveBeenCalledWith('rsa', 'pending')
  })

  it('asks why only of somebody who does not receive it', async () => {
    const { main } = show({ taken: new Map([['rsa', 'pending']]) })
    expect(main.queryByText(t('results.reason.question'))).toBeNull()
  })

  it('takes a reason, asks what is behind it, and gives the advice that goes with it', async () => {
    const { main, onExplain, user } = show({
      taken: new Map([['rsa', 'no']]),
      why: new Map([['rsa', { reason: 'nr' }]]),
    })
    expect(main.getByText(t('results.advice.nr'))).toBeInTheDocument()
    await user.click(main.getByRole('radio', { name: t('results.reason.nk') }))
    expect(onExplain).toHaveBeenCalledWith('rsa', { reason: 'nk' })
    await user.click(main.getByRole('radio', { name: t('results.motive.rf') }))
    expect(onExplain).toHaveBeenCalledWith('rsa', { reason: 'nr', motive: 'rf' })
  })

  it('gives no advice to somebody who would rather not say', () => {
    const { main } = show({ taken: new Map([['rsa', 'no']]), why: new Map([['rsa', { reason: 'nx' }]]) })
    expect(main.getAllByRole('status').at(-1)).toHaveTextContent('')
  })

  it('leads on when something is undecided, and always lets the visitor finish', async () => {
    const { main, onContinue, onEnd, user } = show({ more: true })
    await user.click(main.getByRole('button', { name: t('results.continue') }))
    await user.click(main.getByRole('button', { name: t('results.end') }))
    expect([onContinue?.mock.calls.length, onEnd.mock.calls.length]).toEqual([1, 1])
  })

  it('leads to the file where something is open, and to all places', async () => {
    const { main, onFile, onPlaces, user } = show()
    await user.click(main.getByRole('button', { name: t('results.file') }))
    await user.click(main.getByRole('button', { name: t('results.places.all') }))
    expect([onFile.mock.calls.length, onPlaces.mock.calls.length]).toEqual([1, 1])
  })

  it('has no file to offer where nothing is open', () => {
    const { main } = show({ benefits: [refusedBenefit('af', 'af.enfants')] })
    expect(main.queryByRole('button', { name: t('results.file') })).toBeNull()
  })

  it('says beside each amount that the law may have changed since', () => {
    const old = parameterOf('rsa.test', 25)
    const resting = benefitOf('rsa', (_, ctx) => open(ctx.allOf([]), euros(ctx.param(old))))
    show({ benefits: [resting, openBenefit('ars', 905, 'year')] })
    expect(screen.getAllByText(t('results.stale.result'))).toHaveLength(1)
  })

  it('says that the date of the device is not sure', () => {
    show({ trusted: false })
    expect(screen.getByText(t('results.clock'))).toBeInTheDocument()
  })
})
