import { readFileSync } from 'node:fs'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { beforeAll, expect, it, vi } from 'vitest'
import { menageDe } from '../../../tests/builders'
import { RENTING_MOTHER, wholeCase } from '../../../tests/e2e/whole-case'
import { nothingElse } from '../../../tests/nothing-else'
import { wageCurve } from '../../../tests/wage-curve'
import type { Answers } from '../../engine/types'
import { BENEFITS } from '../../law/benefits'
import { demandeur } from '../../law/menage'
import type { Words } from '../i18n/words'
import { createSession } from '../session/session'
import { findings } from '../walk/findings'
import { CurvePanel } from './curve/curve-panel'
import type { PanelProps } from './panel'
import { ScenariosPanel } from './scenarios/scenarios-panel'
import { Summary } from './summary'
import { keptOf100, taperOf } from './taper'
import { deskWords } from './words'

const TODAY = '2026-11-23'
const said = JSON.parse(readFileSync('locales/fr/foresight.json', 'utf8'))
let words: Words
beforeAll(async () => {
  words = await deskWords('fr')
  // Presses close to each other count as one.
  vi.useFakeTimers({ toFake: ['performance', 'Date'], shouldAdvanceTime: true })
})

const mother = () =>
  nothingElse(
    menageDe()
      .adulte({ naissance: '1990-01-01', salaire: 900 })
      .enfant({ naissance: '2017-03-03' })
      .enfant({ naissance: '2014-03-03', etudes: 'college' })
      .logement('locationVide', { loyer: 450, charges: 50 })
      .impots(9_000, 2),
  )
const couple = () =>
  nothingElse(
    menageDe()
      .adulte({ naissance: '1985-01-01', chomage: 700 })
      .adulte({ naissance: '1986-01-01', salaire: 600 })
      .union('pacs')
      .logement('hlm', { loyer: 400, charges: 50, conventionne: true })
      .impots(7_000, 2),
  )

function propsOf(answers: Answers): PanelProps {
  const session = createSession(TODAY, answers)
  return {
    words,
    today: { today: TODAY, trusted: true },
    terminal: undefined,
    rights: BENEFITS,
    session,
    visit: session.get(),
    found: findings(BENEFITS, answers, TODAY),
  }
}

const add = (kind: string) => fireEvent.click(screen.getByRole('button', { name: said.change[kind] }))
const columns = () => screen.queryAllByRole('region', { name: /^Scénario / })

it('nothing can be compared before something is said', () => {
  render(<ScenariosPanel {...propsOf(new Map())} />)
  expect(screen.getByText(said.empty)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: said.change.job })).toBeNull()
})

it('a scenario begins with its first field, says what changes and why, and follows what is typed', () => {
  render(<ScenariosPanel {...propsOf(mother())} />)
  add('job')
  const [column] = columns() as [HTMLElement]
  const net = within(column).getByLabelText(/Salaire net/)
  expect(net).toHaveFocus()
  expect(net).toHaveValue(1400)
  const after = () => within(column).getAllByText(said.after)[0]?.nextElementSibling?.textContent
  const first = after()
  fireEvent.input(net, { target: { value: '2400' } })
  expect(after()).not.toBe(first)
  const list = within(column).getByRole('list', { name: said.changes })
  expect(within(list).getAllByText(said.turn.ends).length).toBeGreaterThan(0)
  expect(list).toHaveTextContent(/Condition non remplie.*Pour vous : .*€/)
})

it('four at most, and one that is removed leaves the keyboard where one is added', () => {
  render(<ScenariosPanel {...propsOf(mother())} />)
  for (const kind of ['job', 'hours', 'birth', 'departure']) add(kind)
  expect(columns()).toHaveLength(4)
  expect(screen.getByRole('button', { name: said.change.moving })).toBeDisabled()
  fireEvent.click(screen.getAllByRole('button', { name: /^Supprimer/ })[1] as HTMLElement)
  expect(columns()).toHaveLength(3)
  expect(screen.getByRole('heading', { name: /^Ajouter un scénario/ })).toHaveFocus()
  expect(screen.getByRole('button', { name: said.change.moving })).toBeEnabled()
})

it('a fact that a scenario leaves open is named', () => {
  render(<ScenariosPanel {...propsOf(couple())} />)
  add('moving')
  const [column] = columns() as [HTMLElement]
  fireEvent.change(within(column).getByLabelText(said.field.home), { target: { value: 'locationVide' } })
  fireEvent.input(within(column).getByLabelText(/Loyer/), { target: { value: '' } })
  expect(column).toHaveTextContent(/Encore indécis, par : .*[Ll]oyer/)
  expect(column).toHaveTextContent(said.incomplete.replace(/\s/g, ' '))
})

it('scenarios wait while another panel is shown, do not take the keyboard back, and go with the case', () => {
  const props = propsOf(mother())
  const first = render(<ScenariosPanel {...props} />)
  add('job')
  fireEvent.input(screen.getByLabelText(/Salaire net/), { target: { value: '2000' } })
  first.unmount()
  const second = render(<ScenariosPanel {...props} />)
  expect(screen.getByLabelText(/Salaire net/)).toHaveValue(2000)
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  second.unmount()
  render(<ScenariosPanel {...propsOf(mother())} />)
  expect(columns()).toHaveLength(0)
})

it('what cannot happen is not offered', () => {
  render(<ScenariosPanel {...propsOf(couple())} />)
  expect(screen.getByRole('button', { name: said.change.departure })).toBeDisabled()
  expect(screen.getByRole('button', { name: said.change.separation })).toBeEnabled()
})

it('the table of the totals is that of the columns', () => {
  render(<ScenariosPanel {...propsOf(mother())} />)
  add('job')
  const [column] = columns() as [HTMLElement]
  const totals = screen.getByRole('table', { name: said.tableCaption, hidden: true })
  const cells = [...totals.querySelectorAll('tbody tr')].map((row) => row.lastElementChild?.textContent)
  const shown = [said.before, said.after].map(
    (name) => within(column).getAllByText(name)[0]?.nextElementSibling?.textContent,
  )
  expect(cells).toEqual(shown)
})

it('the curve: the slider reads a wage with its taper, and the table has the same figures', async () => {
  const answers = mother()
  render(<CurvePanel {...propsOf(answers)} />)
  const slider = await screen.findByRole('slider', undefined, { timeout: 10_000 })
  fireEvent.input(slider, { target: { value: '900' } })
  const curve = wageCurve(BENEFITS, answers, demandeur, TODAY)
  const text = (cents: number) => words.money(cents).replace(/\s/g, ' ')
  const output = document.querySelector('output')?.textContent?.replace(/\s/g, ' ')
  expect(output).toContain(text(curve.totals[90]?.least ?? 0))
  const kept = text((keptOf100(taperOf(curve, 90, 100)) ?? 0) * 100)
  expect(output).toContain(`sur 100 € gagnés, il reste ${kept}`)
  expect(slider).toHaveAttribute('aria-valuetext', words.money(90_000))
  const rows = [...document.querySelectorAll('.table-frame tbody tr')]
  const row = rows.find((one) => one.firstElementChild?.textContent === words.money(90_000))
  expect(row?.textContent).toContain(words.money(curve.totals[90]?.least ?? 0))
  expect(rows.length).toBeGreaterThanOrEqual(26)
})

it('the curve explains each mark by its condition', async () => {
  render(<CurvePanel {...propsOf(mother())} />)
  await screen.findByRole('slider', undefined, { timeout: 10_000 })
  const ends = screen.getAllByText(/RSA.* : se ferme/)
  expect(ends[0]?.closest('li')).toHaveTextContent(/Condition non remplie/)
})

it('a whole case is said to be whole, and what some wages leave open is said to be of those wages', async () => {
  const props = propsOf(wholeCase(RENTING_MOTHER, TODAY))
  render(<Summary {...props} />)
  render(<CurvePanel {...props} />)
  await screen.findByRole('slider', undefined, { timeout: 10_000 })
  expect(document.querySelector('.desk-summary')).toHaveTextContent(/saisie complète$/)
  expect(document.body).not.toHaveTextContent(/0 indécis/)
  expect(screen.getByText(/^À certains salaires, .* encore une réponse$/)).toBeInTheDocument()
})

it('of two adults, the one whose wage moves is chosen', async () => {
  render(<CurvePanel {...propsOf(couple())} />)
  await screen.findByRole('slider', undefined, { timeout: 10_000 })
  act(() => screen.getByRole('button', { name: 'Votre conjoint ou conjointe' }).click())
  await waitFor(() => expect(screen.getByText(/selon le salaire net \(Votre conjoint/)).toBeInTheDocument(), {
    timeout: 10_000,
  })
})
