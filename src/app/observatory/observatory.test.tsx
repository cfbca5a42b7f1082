import { render, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { indexOf } from '../../../tests/observatory/editions'
import { FULL, QUESTIONS, SMALL } from '../../../tests/observatory/full'
import { readingOf } from '../../../tests/observatory/show'
import type { Edition } from '../../statistics/edition'
import { Observatory } from './observatory'

const asked: string[] = []

/** Answers as the publication does; anything else is not found. */
function publish(editions: readonly Edition[], online = true) {
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    if (!online) throw new TypeError('offline')
    const found = editions.find(({ territory, period }) => address === `/v1/published/${territory.id}/${period}.json`)
    if (address === '/v1/published/index.json') return Response.json(indexOf(editions))
    if (address === '/v1/local-pack') return Response.json({ questions: QUESTIONS })
    return found ? Response.json(found) : new Response('{}', { status: 404 })
  })
}

beforeEach(() => {
  asked.length = 0
  location.hash = ''
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const open = () => readingOf(render(<Observatory />).container)

describe('states', () => {
  it('explains why nothing is published yet', async () => {
    publish([])
    const page = open()
    await waitFor(() => expect(page.text()).toContain('Rien n’est encore publié'))
    expect(page.text()).toContain('jamais moins de 11')
  })

  it('takes an absent index as nothing published', async () => {
    vi.stubGlobal('fetch', async () => new Response('{}', { status: 404 }))
    const page = open()
    await waitFor(() => expect(page.text()).toContain('Rien n’est encore publié'))
  })

  it.each([
    [true, 'Ces chiffres ne peuvent pas être lus'],
    [false, 'Pas de réseau'],
  ])('says what is wrong (network: %s) and tries again when asked', async (online, title) => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online)
    publish([], false)
    const page = open()
    await waitFor(() => expect(page.text()).toContain(title))
    publish([SMALL])
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }))
    await waitFor(() => expect(page.text()).toContain('40 visites comptées'))
  })

  it('refuses an edition of another format', async () => {
    publish([{ ...SMALL, v: 2 } as unknown as Edition])
    const page = open()
    await waitFor(() => expect(page.text()).toContain('Ces chiffres ne peuvent pas être lus'))
  })
})

describe('an edition', () => {
  const settled = async (page: ReturnType<typeof open>) => {
    await waitFor(() => expect(page.text()).toContain('Éditions publiées et leur empreinte'))
  }

  it('opens on the newest one, marked as invented on every view', async () => {
    publish(FULL)
    const page = open()
    await settled(page)
    expect(page.text()).toContain('Porte des Vosges Méridionales, 1ᵉʳ trimestre 2026')
    expect(screen.getAllByText(/^Démonstration/)).toHaveLength(1 + document.querySelectorAll('.view').length)
    expect(page.text()).not.toMatch(/observatory\.|droits\.|\bundefined\b|NaN|\{\{/)
    expect(page.text()).toContain(`Chiffres marqués « n.d. » dans cette édition : ${FULL[0]?.withheld}.`)
    for (const { sha256 } of indexOf(FULL).editions) expect(page.text()).toContain(sha256)
  })

  it('has no such mark when it is real', async () => {
    publish([SMALL])
    const page = open()
    await settled(page)
    expect(page.text()).not.toContain('Démonstration')
  })

  it('is the one of the address, changes with the choice, and reads the quarters before it', async () => {
    publish(FULL)
    location.hash = '#pvm/2025-Q3'
    const page = open()
    await settled(page)
    expect(page.text()).toContain('3ᵉ trimestre 2025')
    await waitFor(() => expect(asked).toContain('/v1/published/pvm/2025-Q2.json'))
    expect(asked).not.toContain('/v1/published/pvm/2026-Q1.json')
    await userEvent.selectOptions(screen.getByLabelText('Période'), '2025')
    await waitFor(() => expect(page.text()).toContain('Méridionales, Année 2025'))
    expect(location.hash).toBe('#pvm/2025')
  })

  it('goes away as CSV, as JSON and on paper', async () => {
    publish(FULL)
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const page = open()
    await settled(page)
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    for (const file of ['pvm/2026-Q1.csv', 'pvm/2026-Q1.json', 'datapackage.json']) {
      expect(links).toContain(`/v1/published/${file}`)
    }
    await userEvent.click(screen.getByRole('button', { name: 'Imprimer' }))
    expect(print).toHaveBeenCalledOnce()
  })

  it('is read in English too, and in strong contrast', async () => {
    publish(FULL)
    const page = open()
    await settled(page)
    await userEvent.click(screen.getByRole('button', { name: 'English' }))
    await waitFor(() =>
      expect(page.text()).toContain('640 visits counted: 91% of those asked said yes. Period closed on 31 March 2026.'),
    )
    await waitFor(() => expect(document.documentElement.lang).toBe('en'))
    expect(document.title).toBe('Observatory of unclaimed rights')
    expect(page.text()).not.toMatch(/observatory\.|droits\.|\{\{/)
    await userEvent.click(screen.getByRole('button', { name: 'High contrast' }))
    await waitFor(() => expect(document.documentElement.dataset.theme).toBe('contraste'))
  })
})
