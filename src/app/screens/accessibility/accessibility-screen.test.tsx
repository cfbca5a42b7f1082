import { act, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FRENCH_START, loadStart } from '../../i18n/start'
import { AccessibilityScreen, loadStatement } from './accessibility-screen'
import { CRITERIA } from './criteria'

async function show(language: 'fr' | 'en' | 'ar', idleSeconds: number | null = null) {
  const onClose = vi.fn()
  const words = language === 'fr' ? FRENCH_START : await loadStart(language)
  const props = { words, first: await loadStatement(language), tools: null, bar: null, idleSeconds, onClose }
  render(<AccessibilityScreen {...props} />)
  return onClose
}
const heading = () => screen.getByRole('heading', { level: 1 })

afterEach(() => void vi.useRealTimers())

describe('the statement of accessibility', () => {
  it('has the parts of the model, and says that it is not compliant as long as nobody has made an audit', async () => {
    await show('fr')
    expect(heading()).toHaveTextContent(/non conforme/)
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent?.replace(/\s/g, ' ')),
    ).toEqual([
      'État de conformité',
      'Résultats des tests',
      'Contenus non accessibles',
      'Établissement de cette déclaration',
      'Retour d’information et contact',
      'Voies de recours',
      'Borne : critère par critère',
    ])
    expect(screen.getByText(/28 novembre 2026/)).toBeInTheDocument()
    expect(screen.getByText(/defenseurdesdroits\.fr/)).toBeInTheDocument()
  })

  it.each(['fr', 'en'] as const)('answers each criterion, in %s', async (language) => {
    await show(language)
    const terms = within(screen.getByRole('main')).getAllByRole('term')
    expect(terms).toHaveLength(Object.keys(CRITERIA).length)
    expect(screen.getByRole('main').textContent).not.toMatch(/accessibility\.\w|\{\{/)
  })

  it('is French in other languages, and says so', async () => {
    await show('ar')
    await waitFor(() => expect(heading().querySelector('[lang="fr"]')).toHaveTextContent('Accessibilité'))
  })

  it('goes back by itself on a terminal that nobody touches', async () => {
    vi.useFakeTimers()
    const onClose = await show('fr', 90)
    act(() => void vi.advanceTimersByTime(89_000))
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    act(() => void vi.advanceTimersByTime(89_000))
    expect(onClose).not.toHaveBeenCalled()
    act(() => void vi.advanceTimersByTime(2000))
    expect(onClose).toHaveBeenCalledOnce()
  })
})
