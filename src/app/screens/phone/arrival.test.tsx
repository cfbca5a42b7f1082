import 'fake-indexeddb/auto'
import { render, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { largeFamily } from '../../../../tests/large-family'
import { french, said, TODAY } from '../../../../tests/walk'
import { encodeDossier } from '../../handoff/codec'
import { forget, readKept } from '../../handoff/kept'
import { addGuideWords } from '../../i18n/words'
import type { Terminal } from '../../kiosk/terminal'
import { DEFAULT_PREFERENCES } from '../../session/preferences'
import { Arrival } from './arrival'

beforeAll(() => addGuideWords(french))
beforeEach(() => forget())

const TERMINAL: Terminal = { id: 'a', place: 'Ici', pixelPitchMm: 0.277, viewingDistanceMm: 600, printer: 'none' }
const t = said

function show(fragment: string | null, options: { terminal?: Terminal; today?: string } = {}) {
  const handlers = { onAgain: vi.fn(), onClose: vi.fn() }
  const { unmount } = render(
    <Arrival
      words={french}
      today={{ today: options.today ?? TODAY, trusted: true }}
      terminal={options.terminal}
      preferences={DEFAULT_PREFERENCES}
      onPreferences={vi.fn()}
      fragment={fragment}
      {...handlers}
    />,
  )
  return { ...handlers, unmount, user: userEvent.setup() }
}
const button = (key: string) => screen.queryByRole('button', { name: t(key) })

// A large family has many buttons to look through.
describe('a file on a phone', { timeout: 20_000 }, () => {
  it('keeps nothing until asked, then what is ticked and put off', async () => {
    const { user, unmount } = show(encodeDossier(largeFamily()))
    await user.click(screen.getAllByRole('button', { name: t('handoff.arrival.done') })[0] as HTMLElement)
    expect(document.activeElement).toBe(screen.getByRole('group', { name: t('dossier.tasks.title') }))
    expect(await readKept()).toBeNull()
    await user.click(button('handoff.arrival.keep') as HTMLElement)
    await waitFor(async () => expect((await readKept())?.done).toHaveLength(1))
    await user.click(screen.getAllByRole('button', { name: t('handoff.arrival.postpone') })[0] as HTMLElement)
    await waitFor(async () => expect(Object.values((await readKept())?.postponed ?? {})).toEqual(['2026-11-30']))
    unmount()
    show(null)
    expect(await screen.findByText(t('handoff.arrival.keptLead'))).toBeInTheDocument()
    expect(screen.getByText(t('handoff.arrival.postponed', { day: '30 novembre 2026' }))).toBeInTheDocument()
  })

  it('is forgotten on request', async () => {
    const { user, onClose } = show(encodeDossier(largeFamily()))
    await user.click(button('handoff.arrival.keep') as HTMLElement)
    await user.click(await screen.findByRole('button', { name: t('handoff.arrival.forget') }))
    // Asked first: a press by mistake loses nothing.
    await user.click(await screen.findByRole('button', { name: t('handoff.arrival.forgetSure.no') }))
    expect(await readKept()).not.toBeNull()
    await user.click(screen.getByRole('button', { name: t('handoff.arrival.forget') }))
    await user.click(await screen.findByRole('button', { name: t('handoff.arrival.forgetSure.yes') }))
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(await readKept()).toBeNull()
  })

  it('computes again with its answers', async () => {
    const dossier = largeFamily()
    const { user, onAgain } = show(encodeDossier(dossier))
    await user.click(button('handoff.arrival.again') as HTMLElement)
    expect(onAgain).toHaveBeenCalledExactlyOnceWith(dossier.answers)
  })

  it('without answers offers no computation', () => {
    show(encodeDossier({ ...largeFamily(), answers: null }))
    expect(button('handoff.arrival.again')).toBeNull()
  })

  it('on a terminal is never kept nor given out', () => {
    show(encodeDossier(largeFamily()), { terminal: TERMINAL })
    expect(button('handoff.arrival.keep')).toBeNull()
    expect(button('handoff.arrival.export')).toBeNull()
  })

  it('that is old says so', () => {
    show(encodeDossier(largeFamily()), { today: '2027-03-01' })
    expect(screen.getByText(t('handoff.arrival.old', { day: '23 novembre 2026' }))).toBeInTheDocument()
  })

  it('that is not there any more says so', async () => {
    const { user, onClose } = show(null)
    expect(await screen.findByText(t('handoff.broken.gone'))).toBeInTheDocument()
    await user.click(button('handoff.arrival.leave') as HTMLElement)
    expect(onClose).toHaveBeenCalledOnce()
  })
})
