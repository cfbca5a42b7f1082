import { cleanup, render, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { BENEFITS } from '../../../law/benefits'
import * as facts from '../../../law/facts'
import { menage } from '../../../law/menage'
import type { Words } from '../../i18n/words'
import { createSession, type Session } from '../../session/session'
import { findings } from '../../walk/findings'
import { deskWords } from '../words'
import { GroundsPanel } from './grounds-panel'

const TODAY = '2026-11-29'
let french: Words
let english: Words
beforeAll(async () => {
  ;[french, english] = await Promise.all([deskWords('fr'), deskWords('en')])
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const panel = (words: Words, session: Session) => (
  <GroundsPanel
    words={words}
    today={{ today: TODAY, trusted: true }}
    terminal={undefined}
    rights={BENEFITS}
    session={session}
    visit={session.get()}
    found={findings(BENEFITS, session.get().answers, TODAY)}
  />
)
const show = (words: Words, answers = menageDe().adulte({ naissance: '1985-03-12' }).reponses) => {
  const session = createSession(TODAY, answers)
  return { session, ...render(panel(words, session)) }
}
const paid = () => screen.getByLabelText('Montant reçu, par mois (€)')
const letter = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Texte de la lettre' })
const write = (kind: string) => userEvent.click(screen.getByRole('radio', { name: kind }))
const tenant = () =>
  menageDe().adulte({ naissance: '1985-03-12' }).logement('locationVide', { loyer: 300, conventionne: true }).reponses
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ')
const choose = (id: string) => userEvent.selectOptions(screen.getByLabelText('Droit à expliquer'), id)

it('waits for a case', () => {
  show(french, new Map())
  expect(screen.getByText(/Il n’y a pas encore de situation/)).toBeInTheDocument()
  expect(screen.queryByRole('combobox')).toBeNull()
})

it('unfolds a right: conditions, calculation, and the history of each legal value', async () => {
  show(french)
  await choose('rsa')
  const histories = screen.getByRole('heading', { name: 'Valeurs légales lues, et leur histoire' }).parentElement
  const rows = within(histories as HTMLElement)
    .getAllByRole('row', { hidden: true })
    .map((row) => plain(row.textContent))
  expect(rows.some((row) => row.startsWith('1er avril 2026 (lue ici)651,69 €'))).toBe(true)
  expect(rows.some((row) => row.startsWith('1er avril 2025 646,52 €'))).toBe(true)
  expect(screen.getAllByText(/Prochaine révision attendue : 1er avril 2027/).length).toBeGreaterThan(0)
})

it('looks for an article', async () => {
  show(french)
  await choose('rsa')
  await userEvent.type(screen.getByRole('textbox', { name: /Chercher un article/ }), 'r262-9')
  const calculation = screen.getByRole('heading', { name: 'Calcul' }).parentElement
  expect(calculation).toHaveTextContent('Forfait logement')
  await userEvent.type(screen.getByRole('textbox', { name: /Chercher un article/ }), 'introuvable')
  expect(screen.getByText('Rien ne contient ces mots.')).toBeInTheDocument()
})

it('compares with the decision, says what could explain it, and writes it into a letter that is printed', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  show(french, menageDe().adulte({ naissance: '1985-03-12' }).logement('sansDomicile').reponses)
  await choose('rsa')
  await userEvent.type(screen.getByLabelText('Montant reçu, par mois (€)'), '646,52')
  expect(plain(document.body.textContent)).toContain('5,17 € de moins que le calcul fait ici.')
  await userEvent.click(screen.getByRole('button', { name: /Chercher ce qui pourrait/ }))
  const [first] = screen.getAllByRole('listitem').filter((item) => item.textContent?.includes('le calcul donnerait'))
  expect(plain(first?.textContent)).toContain('Si le calcul était celui de mars 2026, avant la nouvelle valeur de')
  await userEvent.click(within(first as HTMLElement).getByRole('button', { name: 'Citer dans la lettre' }))
  await write('Demander un nouvel examen')
  const field = await letter()
  expect(plain(field.value)).toContain('La différence pourrait venir de ceci. Si le calcul était celui de mars 2026')
  await userEvent.type(field, ' Merci.')
  await userEvent.click(screen.getByRole('button', { name: 'Imprimer la lettre' }))
  await waitFor(() => expect(print).toHaveBeenCalledOnce())
  expect(document.querySelector('.grounds-paper')?.textContent).toMatch(/Merci\.$/)
  window.dispatchEvent(new Event('afterprint'))
  await waitFor(() => expect(document.querySelector('.grounds-paper')).toBeNull())
})

it('shows the months that were read', async () => {
  show(french, menageDe().adulte({ naissance: '1985-03-12', salaire: 300 }).reponses)
  await choose('rsa')
  const table = screen.getByRole('region', { name: /^RSA\s: les trois mois d’avant$/ })
  expect(
    within(table)
      .getAllByRole('row')
      .map((row) => plain(row.textContent)),
  ).toEqual(['MoisVotre salaire', 'août 2026300 €', 'septembre 2026300 €', 'octobre 2026300 €', 'Total900 €'])
  await choose('chequeEnergie')
  expect(screen.getByText('Ce droit ne lit lui-même aucun revenu, mois par mois.')).toBeInTheDocument()
})

it('keeps what was typed on each right, while another right or another panel is shown', async () => {
  const { session, unmount } = show(french, tenant())
  await choose('rsa')
  await userEvent.type(paid(), '512,34')
  await write('Demander les motifs')
  await userEvent.type(await letter(), ' Marque.')
  await write('Poser une question')
  await choose('al')
  expect(paid()).toHaveValue('')
  expect(screen.queryByRole('textbox', { name: 'Texte de la lettre' })).toBeNull()
  await userEvent.type(paid(), '99')
  unmount()
  const again = render(panel(french, session))
  expect(screen.getByLabelText('Droit à expliquer')).toHaveValue('al')
  expect(paid()).toHaveValue('99')
  await choose('rsa')
  expect(paid()).toHaveValue('512,34')
  expect((await letter()).value).not.toMatch(/Marque/)
  await write('Demander les motifs')
  expect((await letter()).value).toMatch(/Marque\.$/)
  again.unmount()
  // Another case knows nothing of it, and neither does this one once it is wiped.
  const other = render(panel(french, createSession(TODAY, tenant())))
  await choose('rsa')
  expect(paid()).toHaveValue('')
  other.unmount()
  const { answers } = session.get()
  session.wipe()
  for (const [key, value] of answers) {
    const fact = facts.FACTS.find(({ id }) => key === `${id}@menage`)
    if (fact) session.answer(fact, menage, value)
  }
  render(panel(french, session))
  await choose('rsa')
  expect(paid()).toHaveValue('')
})

it('shows no explanation of a case that has changed, and says that a letter changed by hand is of before', async () => {
  const { session, rerender } = show(french, tenant())
  await choose('al')
  await userEvent.type(paid(), '120')
  const search = () => userEvent.click(screen.getByRole('button', { name: /Chercher ce qui pourrait/ }))
  await search()
  const leads = () => screen.queryAllByRole('button', { name: 'Citer dans la lettre' })
  expect(leads().length).toBeGreaterThan(0)
  await userEvent.click(leads()[0] as HTMLElement)
  await write('Demander un nouvel examen')
  expect((await letter()).value).toContain('La différence pourrait venir de ceci')
  await write('Poser une question')
  await userEvent.type(await letter(), ' Merci.')
  const before = (await letter()).value

  session.answer(facts.loyer, menage, 25_000)
  rerender(panel(french, session))
  expect(leads()).toEqual([])
  expect(screen.getByText(/Le dossier a changé depuis la recherche/)).toBeInTheDocument()
  expect((await letter()).value).toBe(before)
  expect(screen.getByText(/depuis que vous avez modifié cette lettre/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Préparer de nouveau' }))
  expect((await letter()).value).not.toMatch(/Merci|pourrait venir de ceci/)
  expect(screen.queryByText(/depuis que vous avez modifié cette lettre/)).toBeNull()
  // One that nobody changed is made again by itself.
  await write('Demander un nouvel examen')
  expect((await letter()).value).not.toContain('La différence pourrait venir de ceci')
  await search()
  expect(screen.queryByText(/Le dossier a changé depuis la recherche/)).toBeNull()
})

it('says to whom a letter goes and by when, and the day on which each text was read', async () => {
  show(french)
  await choose('rsa')
  await write('Demander un nouvel examen')
  await letter()
  expect(screen.getByText(/d’abord au président du conseil départemental, dans les deux mois/)).toBeInTheDocument()
  expect(
    plain(screen.getByText('Code de l’action sociale et des familles, art. L262-47').parentElement?.textContent),
  ).toBe('Code de l’action sociale et des familles, art. L262-47 – lu le 29 novembre 2026.')
  await write('Demander les motifs')
  expect(screen.getByText(/le délai écrit sur la décision continue/)).toBeInTheDocument()
  await choose('lep')
  await write('Demander un nouvel examen')
  expect(screen.getByText(/la décision reçue dit comment la contester/)).toBeInTheDocument()
})

it('writes in French for an English-speaking mediator, and says so', async () => {
  show(english)
  await userEvent.selectOptions(screen.getByLabelText('Right to explain'), 'rsa')
  expect(screen.getByText(/in French, which the offices read/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: 'Ask for the reasons' }))
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the letter, in French' })
  expect(field).toHaveAttribute('lang', 'fr')
  expect(field.value).toContain('Madame, Monsieur,')
})

it('has all its words in English too, right by right', async () => {
  show(english)
  for (const { id } of BENEFITS) {
    await userEvent.selectOptions(screen.getByLabelText('Right to explain'), id)
    expect(document.body.textContent).not.toMatch(/\b(grounds|droits|results|common|questions)\.\w|\{\{/)
  }
})
