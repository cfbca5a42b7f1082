import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FRENCH_START } from '../../i18n/start'
import type { Translate } from '../../i18n/translate'
import { DEFAULT_PREFERENCES } from '../../session/preferences'
import { StartScreen, type StartScreenProps } from './start-screen'

const t: Translate = (key, blanks) => FRENCH_START.t(key, blanks).replace(/\s+/g, ' ')
const show = (props: Partial<StartScreenProps> = {}) => {
  const all: StartScreenProps = {
    words: { ...FRENCH_START, t },
    preferences: DEFAULT_PREFERENCES,
    onPreferences: vi.fn(),
    onOpen: vi.fn(),
    hasFile: false,
    opening: 'no',
    interrupted: false,
    online: true,
    dateTrusted: true,
    contentDay: '2026-11-23',
    idleSeconds: null,
    ...props,
  }
  render(<StartScreen {...all} />)
  return all
}

describe('start screen', () => {
  it.each([
    ['rights', /Mes droits/],
    ['events', /Il m’arrive quelque chose/],
    ['places', /Qui peut m’aider/],
  ])('opens the door to %s', async (door, name) => {
    const { onOpen } = show()
    await userEvent.click(screen.getByRole('button', { name }))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(door)
  })

  it('has a door to the file of a device that keeps one, and only then', async () => {
    const { onOpen } = show({ hasFile: true })
    await userEvent.click(screen.getByRole('button', { name: /Mon dossier/ }))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('file')
  })

  it('has no door to a file where none is kept', () => {
    show()
    expect(screen.queryByRole('button', { name: /Mon dossier/ })).toBeNull()
  })

  it('offers each language in its own name', async () => {
    const { onPreferences } = show()
    await userEvent.click(screen.getByRole('button', { name: 'English' }))
    expect(onPreferences).toHaveBeenCalledWith({ ...DEFAULT_PREFERENCES, language: 'en' })
    expect(screen.getByRole('button', { name: 'Français', pressed: true })).toBeInTheDocument()
  })

  it('changes the size of letters and the colours', async () => {
    const { onPreferences } = show()
    await userEvent.click(screen.getByRole('button', { name: t('start.settings.sizes.200') }))
    expect(onPreferences).toHaveBeenCalledWith({ ...DEFAULT_PREFERENCES, textSize: 200 })
    await userEvent.click(screen.getByRole('button', { name: t('start.settings.themes.contraste') }))
    expect(onPreferences).toHaveBeenCalledWith({ ...DEFAULT_PREFERENCES, theme: 'contraste' })
  })

  it('says how old the content is, and how long an idle visit is kept on a terminal', () => {
    show({ idleSeconds: 90, online: false })
    expect(screen.getByText(/23 novembre 2026/)).toBeInTheDocument()
    expect(screen.getByText(/90 secondes/)).toBeInTheDocument()
    expect(screen.getByText(t('start.small.offline'))).toBeInTheDocument()
  })

  it('says kindly that nothing was kept, that the date is wrong, that the rest cannot be read', () => {
    show({ interrupted: true, dateTrusted: false, opening: 'failed' })
    expect(screen.getByText(t('start.notKept.text'))).toBeInTheDocument()
    expect(screen.getByText(t('start.small.clock'))).toBeInTheDocument()
    expect(screen.getByRole('alert')).toHaveTextContent(t('start.failed'))
  })
})
