import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { french, said } from '../../../tests/walk'
import { READING } from '../kiosk/idle'
import { Reader } from './reader'

/** A device with one voice; a sentence lasts until `end`. */
function device(voices: { name: string; lang: string; localService: boolean }[]) {
  const spoken: { text: string; onend?: () => void }[] = []
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (utterance: { text: string }) => void spoken.push(utterance),
    cancel: vi.fn(),
    addEventListener: (_type: string, listener: () => void) => listener(),
  })
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  )
  return { spoken, end: () => act(() => spoken.at(-1)?.onend?.()) }
}

const LOCAL = [{ name: 'Thomas', lang: 'fr-FR', localService: true }]

function Page({ asks = false }) {
  const [title, setTitle] = useState('Votre loyer ?')
  return (
    <div id="app">
      <Reader words={french} asks={asks} onClose={() => undefined} />
      <main>
        <h1>{title}</h1>
        <p>Un. Deux.</p>
        <label>
          <input type="radio" />
          <span>Oui</span>
        </label>
        <button type="button" onClick={() => setTitle('Votre âge ?')}>
          Suite
        </button>
      </main>
    </div>
  )
}

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => void vi.unstubAllGlobals())

const texts = (spoken: readonly { text: string }[]) => spoken.map(({ text }) => text)
const press = (key: string) => fireEvent.click(screen.getByText(said(key)))
const marked = () => document.querySelector('[data-voice]')?.textContent

describe('the bar of the reading', () => {
  it('reads the screen from its title, and marks the block where a range cannot be marked', async () => {
    const { spoken, end } = device(LOCAL)
    render(<Page />)
    await waitFor(() => expect(texts(spoken)).toEqual(['Votre loyer ?']))
    expect(marked()).toBe('Votre loyer ?')
    await end()
    await waitFor(() => expect(texts(spoken)).toEqual(['Votre loyer ?', 'Un.']))
    expect(marked()).toBe('Un. Deux.')
  })

  it('says that there is no voice', async () => {
    device([{ name: 'Far', lang: 'fr-FR', localService: false }])
    render(<Page />)
    expect(await screen.findByText(said('start.noVoice'))).toHaveAttribute('role', 'status')
  })

  it('tells the idle guard that somebody listens', async () => {
    const { spoken } = device(LOCAL)
    const heard = vi.fn()
    addEventListener(READING, heard)
    render(<Page />)
    await waitFor(() => expect(spoken).toHaveLength(1))
    expect(heard).toHaveBeenCalled()
    removeEventListener(READING, heard)
  })

  it('reads from the block that is touched, and a choice alone', async () => {
    const { spoken, end } = device(LOCAL)
    render(<Page />)
    await waitFor(() => expect(spoken).toHaveLength(1))
    fireEvent.click(screen.getByText('Un. Deux.'))
    await waitFor(() => expect(spoken.at(-1)?.text).toBe('Un.'))
    fireEvent.click(screen.getByText('Oui'))
    await waitFor(() => expect(spoken.at(-1)?.text).toBe('Oui'))
    await end()
    await waitFor(() => expect(marked()).toBeUndefined())
    expect(spoken.at(-1)?.text).toBe('Oui')
  })

  it('falls silent on another screen, and when it is closed', async () => {
    const { spoken } = device(LOCAL)
    const { unmount } = render(<Page />)
    await waitFor(() => expect(marked()).toBe('Votre loyer ?'))
    fireEvent.click(screen.getByText('Suite'))
    await waitFor(() => expect(marked()).toBeUndefined())
    expect(spoken).toHaveLength(1)
    press('voice.resume')
    await waitFor(() => expect(marked()).toBe('Votre âge ?'))
    unmount()
    expect(document.querySelector('[data-voice]')).toBeNull()
  })

  it('reads the next question by itself when asked to', async () => {
    const { spoken } = device(LOCAL)
    render(<Page asks />)
    await waitFor(() => expect(spoken).toHaveLength(1))
    press('voice.more')
    press('voice.auto')
    fireEvent.click(screen.getByText('Suite'))
    await waitFor(() => expect(texts(spoken)).toEqual(['Votre loyer ?', 'Votre âge ?']))
  })

  it('has a pace, a volume and a word about headphones', async () => {
    const { spoken } = device(LOCAL)
    render(<Page />)
    await waitFor(() => expect(spoken).toHaveLength(1))
    press('voice.more')
    expect(screen.getByText(said('voice.headphones'))).toBeVisible()
    press('voice.speeds.slow')
    press('voice.louder')
    expect(screen.getByText('100')).toBeVisible()
    press('voice.next')
    await waitFor(() => expect(spoken.at(-1)).toMatchObject({ text: 'Un.', volume: 1, rate: 0.8 }))
  })
})
