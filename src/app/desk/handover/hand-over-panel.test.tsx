import { render, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { everythingSaid } from '../../../../tests/everything-said'
import { TODAY } from '../../../../tests/walk'
import { BENEFITS } from '../../../law/benefits'
import { createSession } from '../../session/session'
import { findings } from '../../walk/findings'
import type { PanelProps } from '../panel'
import { deskWords } from '../words'
import { HandOverPanel } from './hand-over-panel'

const words = await deskWords('fr')
const { t } = words
/** A text as queries see it: with ordinary spaces. */
const seen = (key: string): string => t(key).replace(/\s/g, ' ')
const TERMINAL = {
  id: 'a',
  place: 'Centre social',
  pixelPitchMm: 0.277,
  viewingDistanceMm: 600,
  printer: 'a4',
} as const

function show(more: Partial<PanelProps> = {}, answers = everythingSaid()) {
  const session = createSession(TODAY, answers)
  const found = findings(BENEFITS, session.get().answers, TODAY)
  const today = { today: TODAY, trusted: true } as PanelProps['today']
  const props = { words, today, terminal: TERMINAL, rights: BENEFITS, session, visit: session.get(), found }
  render(<HandOverPanel {...props} {...more} />)
}
const choose = (office: string) => userEvent.click(screen.getByRole('radio', { name: t(`offices.${office}.name`) }))
const note = () => screen.findByRole('region', { name: t('handover.preview') })

it('has nothing for anybody when nothing was said', () => {
  show({}, new Map())
  expect(screen.getByText(seen('handover.none'))).toBeVisible()
})

it('shows what an office needs, where and when it was written, and nothing sensitive until it is ticked', async () => {
  show()
  await choose('caf')
  const paper = await note()
  expect(paper).toHaveTextContent(/Centre social/)
  expect(paper).toHaveTextContent('23 novembre 2026')
  expect(paper).toHaveTextContent(seen('handover.paper.phone'))
  const boxes = screen.getAllByRole('checkbox')
  const sensitive = boxes.filter((box) => box.getAttribute('aria-describedby') !== null)
  expect(sensitive.length).toBeGreaterThan(3)
  for (const box of sensitive) expect(box).not.toBeChecked()
  const named = (box: HTMLElement) =>
    document.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''
  const [first] = sensitive as [HTMLElement]
  const listed = () =>
    within(paper)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  expect(listed()).not.toContain(named(first))
  await userEvent.click(first)
  expect(listed()).toContain(named(first))
})

it('what the resident unticks is not on the note, and another office starts afresh', async () => {
  show()
  await choose('caf')
  const paper = await note()
  const boxes = () => screen.getAllByRole('checkbox').filter((box) => (box as HTMLInputElement).checked)
  const before = within(paper).getAllByRole('listitem').length
  expect(before).toBe(boxes().length)
  await userEvent.click(boxes()[0] as HTMLElement)
  expect(within(paper).getAllByRole('listitem')).toHaveLength(before - 1)
  for (const box of boxes()) await userEvent.click(box)
  expect(screen.getByText(seen('handover.nothing'))).toBeVisible()
  expect(screen.queryByRole('button', { name: t('handover.print') })).toBeNull()
  await choose('cpam')
  await choose('caf')
  expect(within(await note()).getAllByRole('listitem')).toHaveLength(before)
})

it('is in French for an English-speaking mediator', async () => {
  const english = await deskWords('en')
  show({ words: english, terminal: undefined })
  await userEvent.click(screen.getByRole('radio', { name: english.t('offices.caf.name') }))
  const paper = await screen.findByRole('region', { name: english.t('handover.preview') })
  expect(paper).toHaveTextContent(seen('handover.paper.estimate'))
  expect(paper).toHaveAttribute('lang', 'fr')
})

it('says that the device has no printer', async () => {
  show({ terminal: { ...TERMINAL, printer: 'none' } })
  await choose('caf')
  expect(screen.getByText(seen('handover.noPrinter'))).toBeVisible()
})
