import { render, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { benefitOf, french, openBenefit, parameterOf, said, TODAY } from '../../../../tests/walk'
import { euros } from '../../../engine/money'
import { open } from '../../../engine/outcome'
import type { Benefit } from '../../../law/benefit'
import { addGuideWords } from '../../i18n/words'
import { dossierOf } from '../../plan/visit-dossier'
import { createSession, type Session } from '../../session/session'
import { findings } from '../../walk/findings'
import { FileScreen } from './file-screen'

beforeAll(() => addGuideWords(french))

const t = said

function show(
  benefits: readonly Benefit[],
  options: { printer?: 'none' | 'a4'; prepare?: (session: Session) => void; trusted?: boolean } = {},
) {
  const session = createSession(TODAY)
  options.prepare?.(session)
  const handlers = { onGo: vi.fn(), onBack: vi.fn(), onCheck: vi.fn(), onEnd: vi.fn() }
  render(
    <FileScreen
      words={french}
      today={{ today: TODAY, trusted: options.trusted ?? true }}
      printer={options.printer ?? 'a4'}
      kiosk
      session={session}
      visit={session.get()}
      found={findings(benefits, new Map(), TODAY)}
      {...handlers}
    />,
  )
  return { ...handlers, session, user: userEvent.setup() }
}
const sheet = () => screen.getByRole('article', { hidden: true })

describe('my file', () => {
  it('that is empty says how to fill it', async () => {
    const { user, onCheck, onGo } = show([])
    expect(screen.getByText(t('dossier.empty.title'))).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: t('dossier.rights') }))
    await user.click(screen.getByRole('button', { name: t('dossier.events') }))
    expect(onCheck).toHaveBeenCalledOnce()
    expect(onGo).toHaveBeenCalledExactlyOnceWith({ screen: 'events' })
  })

  it('prints where there is a printer, with the day of the law', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = show([openBenefit('rsa', 430)])
    await user.click(screen.getByRole('button', { name: t('dossier.print') }))
    await user.click(screen.getByText(t('questions.ui.yes')))
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce())
    expect(sheet()).toHaveTextContent(/1er novembre 2026/)
  })

  it('never offers to print where there is none', () => {
    show([openBenefit('rsa', 430)], { printer: 'none' })
    expect(screen.queryByRole('button', { name: t('dossier.print') })).toBeNull()
    expect(screen.queryByRole('article', { hidden: true })).toBeNull()
  })

  it('prints what waiting costs, how and where', () => {
    show([{ ...openBenefit('rsa', 430), retroactivityMonths: 0 }])
    expect(sheet()).toHaveTextContent(/Chaque mois sans demande : 430.€ de perdus/)
    expect(sheet()).toHaveTextContent(t('droits.rsa.where'))
    expect(sheet()).toHaveTextContent(t('droits.rsa.how.1'))
  })

  it('prints that an amount may have changed', () => {
    const old = parameterOf('rsa.test', 25)
    show([benefitOf('rsa', (_, ctx) => open(ctx.allOf([]), euros(ctx.param(old))))])
    expect(sheet()).toHaveTextContent(t('dossier.sheet.stale', { rights: t('droits.rsa.short') }))
  })

  it('leaves out what is received already, and only calls again for what is awaited', () => {
    show([openBenefit('rsa', 430), openBenefit('af', 150), openBenefit('ars', 400, 'year')], {
      prepare(session) {
        session.take('af', 'receives')
        session.take('ars', 'pending')
      },
    })
    const tasks = within(screen.getByRole('main'))
    expect(tasks.getByText(t('dossier.tasks.claim', { right: t('droits.rsa.name') }))).toBeInTheDocument()
    expect(tasks.queryByText(t('dossier.tasks.claim', { right: t('droits.af.name') }))).toBeNull()
    expect(tasks.queryByText(t('dossier.tasks.claim', { right: t('droits.ars.name') }))).toBeNull()
    expect(sheet()).toHaveTextContent(t('dossier.sheet.pending', { rights: t('droits.ars.short') }))
    expect(tasks.getByText(/Pour : .*RSA.*Demandez où en est/)).toBeInTheDocument()
  })

  it('says that the date of the device is not sure', () => {
    show([openBenefit('rsa', 430)], { trusted: false })
    expect(screen.getByText(t('results.clock'))).toBeInTheDocument()
  })

  it('lets a step be done: it leaves the list, the paper and the phone, and can come back', async () => {
    const session = createSession(TODAY)
    session.plan('deces', true)
    const again = () => (
      <FileScreen
        words={french}
        today={{ today: TODAY, trusted: true }}
        printer="a4"
        kiosk
        session={session}
        visit={session.get()}
        found={[]}
        onGo={vi.fn()}
        onBack={vi.fn()}
        onCheck={vi.fn()}
        onEnd={vi.fn()}
      />
    )
    const { rerender } = render(again())
    const user = userEvent.setup()
    const title = t('checklists.deces.steps.declaration.title')
    expect(sheet()).toHaveTextContent(title)
    await user.click(screen.getAllByRole('button', { name: t('handoff.arrival.done') })[0] as HTMLElement)
    rerender(again())
    expect(sheet()).not.toHaveTextContent(title)
    // The button is gone with its step: the keyboard goes on in the list.
    expect(document.activeElement).toBe(screen.getByRole('region', { name: t('dossier.tasks.title') }))
    expect(dossierOf(session.get(), [], TODAY, false).events[0]?.without).toContain('declaration')
    await user.click(screen.getByText(t('handoff.arrival.doneList')))
    await user.click(screen.getByRole('button', { name: `${t('handoff.arrival.undo')} ${title}` }))
    rerender(again())
    expect(sheet()).toHaveTextContent(title)
  })
})
