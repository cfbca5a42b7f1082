import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { answersOf, french, said, TODAY } from '../../../../tests/walk'
import type { Question } from '../../../engine/questions'
import { type Answers, type Fact, type Subject, UNKNOWN } from '../../../engine/types'
import { FACTS } from '../../../law/facts'
import { demandeur, enfant, foyerFiscal1, menage, ressource } from '../../../law/menage'
import { DOUBLE_PRESS_MS } from '../../ui/button'
import type { Drafts } from '../../walk/drafts'
import { SCREENS } from '../../walk/screens'
import { Progress } from './progress'
import { QuestionScreen } from './question-screen'

const fact = (id: string) => FACTS.find((known) => known.id === id) as unknown as Fact
const children = answersOf([fact('foyer'), menage, { conjoint: null, enfants: ['enfant1', 'enfant2'] }])

const asking = (id: string, ...subjects: Subject[]): Question => ({
  id,
  asks: subjects.map((subject) => ({ fact: fact(id), subject })),
})

function show(question: Question, answers: Answers = children) {
  const onAnswer = vi.fn<(drafts: Drafts) => void>()
  const onResults = vi.fn()
  const onBack = vi.fn()
  render(
    <QuestionScreen
      words={french}
      question={question}
      answers={answers}
      today={TODAY}
      progress={<Progress words={french} found={2} left={6} />}
      onAnswer={onAnswer}
      onResults={onResults}
      onBack={onBack}
    />,
  )
  return { onAnswer, onResults, onBack, user: userEvent.setup() }
}
const press = (name: string) => screen.getByRole('button', { name })
const t = said

/** A second press of the same button counts only after a moment. */
const calm = () => new Promise((done) => setTimeout(done, DOUBLE_PRESS_MS))

describe('a question', () => {
  it('has the focus on its title, says what is found and how much is left', () => {
    show(asking('logement', menage))
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(screen.getByText(t('questions.ui.found', { count: 2 }))).toBeInTheDocument()
    expect(screen.getByText(t('questions.ui.left', { count: 6 }))).toBeInTheDocument()
    expect(screen.getByText(t('questions.logement.why'))).toBeInTheDocument()
  })

  it('leads back and to the results at any time', async () => {
    const { onBack, onResults, user } = show(asking('logement', menage))
    await user.click(press(t('common.back')))
    await user.click(press(t('questions.ui.see')))
    expect([onBack.mock.calls.length, onResults.mock.calls.length]).toEqual([1, 1])
  })

  it('asks again when nothing was chosen, and keeps the screen', async () => {
    const { onAnswer, user } = show(asking('logement', menage))
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent(t('questions.errors.missing'))
  })

  it('takes a choice', async () => {
    const { onAnswer, user } = show(asking('logement', menage))
    await user.click(screen.getByRole('radio', { name: t('questions.logement.options.hlm') }))
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer.mock.calls[0]?.[0]).toEqual(new Map([['logement@menage', 'hlm']]))
  })

  it('takes digits for an amount, and refuses a rent of 45,000 €', async () => {
    const { onAnswer, user } = show(asking('loyer', menage))
    await user.keyboard('45000')
    await user.click(press(t('questions.ui.continue')))
    expect(screen.getByRole('alert')).toHaveTextContent(/trop grand/)
    await user.keyboard('{Backspace}{Backspace}')
    await calm()
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer.mock.calls[0]?.[0]).toEqual(new Map([['loyer@menage', 45_000]]))
  })

  it('takes a yearly amount for an income', async () => {
    const wage = ressource(demandeur, 'salaire')
    const { onAnswer, user } = show(asking('revenuRecent', wage))
    await user.click(screen.getByRole('radio', { name: t('common.per.short.year') }))
    await user.keyboard('12000')
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer.mock.calls[0]?.[0]).toEqual(new Map([['revenuRecent@demandeur/salaire', 100_000]]))
  })

  it('takes "je ne sais pas" where the law can do without', async () => {
    const { onAnswer, user } = show(asking('loyer', menage))
    await user.click(press(t('questions.ui.dontKnow')))
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer.mock.calls[0]?.[0]).toEqual(new Map([['loyer@menage', UNKNOWN]]))
  })

  it('asks yes or no for each child', async () => {
    const { onAnswer, user } = show(asking('residenceAlternee', enfant('enfant1'), enfant('enfant2')))
    const [yes] = screen.getAllByRole('radio', { name: t('questions.ui.yes') })
    const [, no] = screen.getAllByRole('radio', { name: t('questions.ui.no') })
    if (!yes || !no) throw new Error('no answers to press')
    await user.click(yes)
    await user.click(no)
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer.mock.calls[0]?.[0]).toEqual(
      new Map([
        ['residenceAlternee@enfant1', true],
        ['residenceAlternee@enfant2', false],
      ]),
    )
  })

  it('goes through the lines of several people on one screen', async () => {
    const { onAnswer, user } = show(asking('etudes', enfant('enfant1'), enfant('enfant2')))
    await user.click(screen.getByRole('radio', { name: t('questions.etudes.options.primaire') }))
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer).not.toHaveBeenCalled()
    expect(screen.getByRole('button', { name: /Enfant 2/, pressed: true })).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: t('questions.etudes.options.college') }))
    await calm()
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer.mock.calls[0]?.[0]).toEqual(
      new Map([
        ['etudes@enfant1', 'primaire'],
        ['etudes@enfant2', 'college'],
      ]),
    )
  })

  it('takes none of the incomes for an answer', async () => {
    const { onAnswer, user } = show(asking('typesRessources', demandeur))
    await user.click(screen.getByRole('checkbox', { name: t('questions.typesRessources.none') }))
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer.mock.calls[0]?.[0]).toEqual(new Map([['typesRessources@demandeur', []]]))
  })

  it('shows an answer given before', () => {
    show(asking('logement', menage), answersOf([fact('logement'), menage, 'hlm']))
    expect(screen.getByRole('radio', { name: t('questions.logement.options.hlm') })).toBeChecked()
  })
})

describe('a list to tick', () => {
  const line = (id: string, subject: Subject) => ({ fact: fact(id), subject })
  const question: Question = {
    id: 'situations',
    asks: [
      line('etudie', demandeur),
      line('enceinte', demandeur),
      line('residenceAlternee', enfant('enfant1')),
      line('residenceAlternee', enfant('enfant2')),
      line('colocation', menage),
    ],
  }
  const box = (name: string) => screen.getByRole('checkbox', { name })
  const answered = (onAnswer: ReturnType<typeof show>['onAnswer']) =>
    Object.fromEntries(onAnswer.mock.calls[0]?.[0] ?? [])
  const nothing = {
    'etudie@demandeur': false,
    'enceinte@demandeur': false,
    'residenceAlternee@enfant1': false,
    'residenceAlternee@enfant2': false,
    'colocation@menage': false,
  }

  it('is grouped by person, children together', () => {
    show(question)
    const groups = screen.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent)
    expect(groups).toEqual([
      t('common.people.demandeur'),
      t('common.people.aChild'),
      t('common.people.household'),
      t('questions.ui.orNone'),
    ])
  })

  it('takes what is ticked for true and the rest for untrue', async () => {
    const { onAnswer, user } = show(question)
    await user.click(box(t('questions.enceinte.tickYou')))
    await user.click(box(t('questions.colocation.tick')))
    await user.click(press(t('questions.ui.continue')))
    expect(answered(onAnswer)).toEqual({ ...nothing, 'enceinte@demandeur': true, 'colocation@menage': true })
  })

  it('asks which child, and waits for the answer', async () => {
    const { onAnswer, user } = show(question)
    await user.click(box(t('questions.residenceAlternee.tick')))
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent(t('questions.errors.which'))
    await user.click(box('Enfant 2'))
    await calm()
    await user.click(press(t('questions.ui.continue')))
    expect(answered(onAnswer)).toEqual({ ...nothing, 'residenceAlternee@enfant2': true })
  })

  it('wants to be told that nothing is true', async () => {
    const { onAnswer, user } = show(question)
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent(t('questions.errors.tick'))
    await user.click(box(t('questions.enceinte.tickYou')))
    await user.click(box(t('questions.ui.none')))
    expect(box(t('questions.enceinte.tickYou'))).not.toBeChecked()
    await calm()
    await user.click(press(t('questions.ui.continue')))
    expect(answered(onAnswer)).toEqual(nothing)
  })

  it('shows what was ticked before', () => {
    show(question, new Map([...children, ...Object.entries({ ...nothing, 'residenceAlternee@enfant1': true })]))
    expect(box('Enfant 1')).toBeChecked()
    expect(box(t('questions.ui.none'))).not.toBeChecked()
  })
})

describe('lines of several facts', () => {
  it('go one after the other, each with its own question and help', async () => {
    const { onAnswer, user } = show({
      id: 'loyers',
      asks: [fact('loyer'), fact('charges')].map((one) => ({ fact: one, subject: menage })),
    })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('questions.screens.loyers.title'))
    expect(screen.getByText(t('questions.loyer.help'))).toBeInTheDocument()
    await user.keyboard('450')
    await user.click(press(t('questions.ui.continue')))
    expect(screen.getByText(t('questions.charges.help'))).toBeInTheDocument()
    await user.keyboard('50')
    await calm()
    await user.click(press(t('questions.ui.continue')))
    expect(Object.fromEntries(onAnswer.mock.calls[0]?.[0] ?? [])).toEqual({
      'loyer@menage': 45_000,
      'charges@menage': 5_000,
    })
  })
})

const INCOMES = ['revenuRecent', 'revenuDepuis', 'revenuAvant', 'revenuAnneeFiscale']
const NOTICES = ['revenuFiscalReference', 'nombreDeParts']

/** Somebody or something that a fact may be about. */
const subjectOf = (id: string): Subject =>
  INCOMES.includes(id) ? ressource(demandeur, 'salaire') : NOTICES.includes(id) ? foyerFiscal1 : demandeur

describe('every fact of the law has a screen', () => {
  it.each(FACTS.map(({ id }) => id))('%s', (id) => {
    show(asking(id, ...(id === 'dateNaissance' ? [demandeur, enfant('enfant1')] : [subjectOf(id)])))
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toMatch(/questions\.|\{\{/)
    expect(document.body.textContent).not.toMatch(/questions\.\w|common\.\w|\{\{/)
  })

  it.each(Object.entries(SCREENS))('%s, on which several are asked', (id, facts) => {
    show({ id, asks: facts.map((one) => ({ fact: fact(one.id), subject: subjectOf(one.id) })) })
    expect(document.body.textContent).not.toMatch(/questions\.\w|common\.\w|\{\{/)
  })
})
