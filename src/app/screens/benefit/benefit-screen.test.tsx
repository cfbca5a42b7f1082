import { render, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { answersOf, english, french, said, TODAY } from '../../../../tests/walk'
import { BENEFITS } from '../../../law/benefits'
import { dateNaissance, foyer } from '../../../law/facts'
import { demandeur, menage } from '../../../law/menage'
import type { Words } from '../../i18n/words'
import { type Finding, findings } from '../../walk/findings'
import { shortAddress } from './benefit-content'
import { BenefitScreen } from './benefit-screen'

const answers = answersOf([foyer, menage, { conjoint: null, enfants: [] }], [dateNaissance, demandeur, '1985-03-12'])
const found = findings(BENEFITS, answers, TODAY)
const of = (id: string) => {
  const finding = found.find(({ benefit }) => benefit.id === id)
  if (!finding) throw new Error(id)
  return finding
}
const show = (
  id: string,
  {
    words = french,
    kiosk = false,
    trusted = true,
    finding = of(id),
  }: { words?: Words; kiosk?: boolean; trusted?: boolean; finding?: Finding } = {},
) =>
  render(
    <BenefitScreen
      words={words}
      today={{ today: TODAY, trusted }}
      kiosk={kiosk}
      answers={answers}
      finding={finding}
      onBack={vi.fn()}
    />,
  )

describe('a right', () => {
  it('says why it is closed and who decides', () => {
    show('af')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(said('droits.af.name'))
    expect(screen.getByText(said('droits.af.conditions.enfants.label'))).toBeInTheDocument()
    expect(screen.getByText(/Il faut au moins 2/)).toBeInTheDocument()
    expect(screen.getByText(/Il manque 2/)).toBeInTheDocument()
    expect(screen.getByText(/La décision appartient à/)).toHaveTextContent(said('common.office.caf'))
  })

  it('of a house says in sight what nobody was asked, and to whom the MSA’s families go', () => {
    const finding = of('cafVosges')
    const local = { ...finding.benefit, local: { sensitive: false }, notCovered: ['pret'] }
    show('cafVosges', { finding: { ...finding, benefit: local } })
    for (const key of ['droits.cafVosges.nonCouvert.pret', 'local.msa'])
      expect(screen.getByText(said(key)).closest('details')).toBeNull()
  })

  it('of the law keeps what its calculation leaves out for whoever unfolds it', () => {
    show('cafVosges')
    expect(screen.getByText(said('droits.cafVosges.nonCouvert.pret')).closest('details')).not.toBeNull()
    expect(screen.queryByText(said('local.msa'), { ignore: 'li' })).toBeNull()
  })

  it('says how it is paid, from when, what to declare and what it changes', () => {
    show('rsa')
    for (const key of ['paid.month', 'start.claimMonth', 'lasts.conditions', 'declares.quarterly'])
      expect(screen.getByText(said(`results.terms.${key}`))).toBeInTheDocument()
    expect(screen.getByText(/Recevoir cette aide peut changer/)).toHaveTextContent(said('droits.css.short'))
  })

  it('links to the official texts on a personal device', () => {
    show('af')
    const links = screen.getAllByRole('link').filter((link) => !link.getAttribute('href')?.startsWith('tel:'))
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'))
      expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/))
    }
  })

  it('has no link that leaves the kiosk, but the address in words', () => {
    show('af', { kiosk: true })
    expect(screen.queryAllByRole('link')).toEqual([])
    expect(screen.getAllByText(shortAddress(of('af').benefit.page.url)).length).toBeGreaterThan(0)
  })

  it('says that the date of the device is not sure', () => {
    show('af', { trusted: false })
    expect(screen.getByText(said('results.clock'))).toBeInTheDocument()
  })

  it.each(BENEFITS.map(({ id }) => id))('%s has all its words in both languages', (id) => {
    for (const words of [french, english]) {
      const { unmount } = show(id, { words })
      expect(document.body.textContent).not.toMatch(/\b(droits|results|common|questions)\.\w|\{\{/)
      unmount()
    }
  })
})
