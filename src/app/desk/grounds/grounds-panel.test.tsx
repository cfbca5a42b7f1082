import { cleanup, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { chooseRight, letterField, showGrounds, writeLetter } from '../../../../tests/grounds-shown'
import { BENEFITS } from '../../../law/benefits'
import type { Words } from '../../i18n/words'
import { deskWords } from '../words'

let french: Words
let english: Words
beforeAll(async () => {
  ;[french, english] = await Promise.all([deskWords('fr'), deskWords('en')])
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ')

it('waits for a case', () => {
  showGrounds(french, new Map())
  expect(screen.getByText(/Il n’y a pas encore de situation/)).toBeInTheDocument()
  expect(screen.queryByRole('combobox')).toBeNull()
})

it('unfolds a right: conditions, calculation, and the history of each legal value', async () => {
  showGrounds(french)
  await chooseRight('rsa')
  const histories = screen.getByRole('heading', { name: 'Valeurs légales lues, et leur histoire' }).parentElement
  const rows = within(histories as HTMLElement)
    .getAllByRole('row', { hidden: true })
    .map((row) => plain(row.textContent))
  expect(rows.some((row) => row.startsWith('1er avril 2026 (lue ici)651,69 €'))).toBe(true)
  expect(rows.some((row) => row.startsWith('1er avril 2025 646,52 €'))).toBe(true)
  expect(screen.getAllByText(/Prochaine révision attendue : 1er avril 2027/).length).toBeGreaterThan(0)
})

it('names the right that a legal value is of, where it is another one, and shows each value once', async () => {
  const { reponses } = menageDe()
    .adulte({ naissance: '1985-03-12', salaire: { recent: 900, avant: 600, anneeFiscale: 300 } })
    .enfant({ naissance: '2015-02-03' })
    .enfant({ naissance: '2018-05-06' })
    .logement('locationVide', { loyer: 300, conventionne: true })
  showGrounds(french, reponses)
  await chooseRight('ppa')
  const histories = screen.getByRole('heading', { name: 'Valeurs légales lues, et leur histoire' }).parentElement
  const names = [...(histories?.querySelectorAll('summary') ?? [])].map(({ textContent }) => plain(textContent))
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('Aide au logement : Montant minimum versé')
  const first = names.findIndex((name) => name.startsWith('Aide au logement : '))
  expect(names.slice(0, first).some((name) => name.startsWith('Prime d’activité'))).toBe(false)
  expect(first).toBeGreaterThan(3)
})

it('looks for an article', async () => {
  showGrounds(french)
  await chooseRight('rsa')
  await userEvent.type(screen.getByRole('textbox', { name: /Chercher un article/ }), 'r262-9')
  const calculation = screen.getByRole('heading', { name: 'Calcul' }).parentElement
  expect(calculation).toHaveTextContent('Forfait logement')
  await userEvent.type(screen.getByRole('textbox', { name: /Chercher un article/ }), 'introuvable')
  expect(screen.getByText('Rien ne contient ces mots.')).toBeInTheDocument()
})

it('compares with the decision, says what could explain it, and writes it into a letter that is printed', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  showGrounds(french, menageDe().adulte({ naissance: '1985-03-12' }).logement('sansDomicile').reponses)
  await chooseRight('rsa')
  await userEvent.type(screen.getByLabelText('Montant reçu, par mois (€)'), '646,52')
  expect(plain(document.body.textContent)).toContain('5,17 € de moins que le calcul fait ici.')
  await userEvent.click(screen.getByRole('button', { name: /Chercher ce qui pourrait/ }))
  const [first] = screen.getAllByRole('listitem').filter((item) => item.textContent?.includes('le calcul donnerait'))
  expect(plain(first?.textContent)).toContain('Si le calcul était celui de mars 2026, avant la nouvelle valeur de')
  await userEvent.click(within(first as HTMLElement).getByRole('button', { name: 'Citer dans la lettre' }))
  await writeLetter('Demander un nouvel examen')
  const field = await letterField()
  expect(plain(field.value)).toContain('La différence pourrait venir de ceci. Si le calcul était celui de mars 2026')
  await userEvent.type(field, ' Merci.')
  await userEvent.click(screen.getByRole('button', { name: 'Imprimer la lettre' }))
  await waitFor(() => expect(print).toHaveBeenCalledOnce())
  expect(document.querySelector('.grounds-paper')?.textContent).toMatch(/Merci\.$/)
  window.dispatchEvent(new Event('afterprint'))
  await waitFor(() => expect(document.querySelector('.grounds-paper')).toBeNull())
})

it('shows the months that were read', async () => {
  showGrounds(french, menageDe().adulte({ naissance: '1985-03-12', salaire: 300 }).reponses)
  await chooseRight('rsa')
  const table = screen.getByRole('region', { name: /^RSA\s: les trois mois d’avant$/ })
  expect(
    within(table)
      .getAllByRole('row')
      .map((row) => plain(row.textContent)),
  ).toEqual(['MoisVotre salaire', 'août 2026300 €', 'septembre 2026300 €', 'octobre 2026300 €', 'Total900 €'])
  await chooseRight('chequeEnergie')
  expect(screen.getByText('Ce droit ne lit lui-même aucun revenu, mois par mois.')).toBeInTheDocument()
})

it('says to whom a letter goes and by when, and the day on which each text was read', async () => {
  showGrounds(french)
  await chooseRight('rsa')
  await writeLetter('Demander un nouvel examen')
  await letterField()
  expect(screen.getByText(/d’abord au président du conseil départemental, dans les deux mois/)).toBeInTheDocument()
  expect(
    plain(screen.getByText('Code de l’action sociale et des familles, art. L262-47').parentElement?.textContent),
  ).toBe('Code de l’action sociale et des familles, art. L262-47 – lu le 29 novembre 2026.')
  await writeLetter('Demander les motifs')
  expect(screen.getByText(/le délai écrit sur la décision continue/)).toBeInTheDocument()
  await chooseRight('lep')
  await writeLetter('Demander un nouvel examen')
  expect(screen.getByText(/la décision reçue dit comment la contester/)).toBeInTheDocument()
})

it('writes in French for an English-speaking mediator, and says so', async () => {
  showGrounds(english)
  await userEvent.selectOptions(screen.getByLabelText('Right to explain'), 'rsa')
  expect(screen.getByText(/in French, which the offices read/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: 'Ask for the reasons' }))
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the letter, in French' })
  expect(field).toHaveAttribute('lang', 'fr')
  expect(field.value).toContain('Madame, Monsieur,')
})

it('has all its words in English too, right by right', async () => {
  showGrounds(english)
  for (const { id } of BENEFITS) {
    await userEvent.selectOptions(screen.getByLabelText('Right to explain'), id)
    expect(document.body.textContent).not.toMatch(/\b(grounds|droits|results|common|questions)\.\w|\{\{/)
  }
})
