import { cleanup, render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { editionOf } from '../../../../tests/observatory/editions'
import { loadObservatoryWords, type ObservatoryWords } from '../../i18n/observatory-words'
import { Embed, embedCode } from './embed'

let words: ObservatoryWords
beforeAll(async () => {
  words = await loadObservatoryWords('fr')
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const show = () => render(<Embed words={words} edition={editionOf([])} />)
const field = () => screen.getByLabelText<HTMLTextAreaElement>('À écrire dans la page de votre site')

describe('what another site writes', () => {
  it('is a frame with the address of the card and a title', () => {
    show()
    const frame = new DOMParser().parseFromString(field().value, 'text/html').querySelector('iframe')
    expect(frame?.getAttribute('src')).toBe(`${location.origin}/widget/pvm?lang=fr`)
    expect(frame?.title).toBe('Non-recours aux droits\u00a0: Porte des Vosges Méridionales')
    expect(document.querySelector('.embed-preview')?.getAttribute('src')).toBe('/widget/pvm?lang=fr')
  })

  it('holds a label as text', () => {
    const code = embedCode('https://a.example/widget/x?lang=fr&a=1', '"><script>alert(1)</script>')
    const page = new DOMParser().parseFromString(code, 'text/html')
    expect([page.scripts.length, page.querySelector('iframe')?.title]).toEqual([0, '"><script>alert(1)</script>'])
    expect(page.querySelector('iframe')?.getAttribute('src')).toBe('https://a.example/widget/x?lang=fr&a=1')
  })

  it('is copied at a press, and says so', async () => {
    const user = userEvent.setup()
    show()
    await user.click(screen.getByRole('button', { name: 'Copier' }))
    expect(screen.getByRole('status').textContent).toBe('Copié.')
    expect(await navigator.clipboard.readText()).toBe(field().value)
  })

  it('is chosen where the browser keeps its clipboard', async () => {
    const user = userEvent.setup()
    show()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: 'Copier' }))
    expect(screen.getByRole('status').textContent).toContain('Ctrl + C')
    expect(field().selectionEnd).toBe(field().value.length)
  })
})
