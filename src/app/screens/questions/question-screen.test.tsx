import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { answersOf, french, said, TODAY } from '../../../../tests/walk'
import type { Question } from '../../../engine/questions'
import { type Answers, type Fact, UNKNOWN } from '../../../engine/types'
import { FACTS } from '../../../law/facts'
import { demandeur, enfant, foyerFiscal1, menage, type Personne, ressource } from '../../../law/menage'
import { DOUBLE_PRESS_MS } from '../../ui/button'
import type { Drafts } from '../../walk/drafts'
import { Progress } from './progress'
import { QuestionScreen } from './question-screen'

const fact = (id: string) => FACTS.find((known) => known.id === id) as unknown as Fact
const children = answersOf([fact('foyer'), menage, { conjoint: null, enfants: ['enfant1', 'enfant2'] }])

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
    show({ fact: fact('logement'), subjects: [menage] })
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(screen.getByText(t('questions.ui.found', { count: 2 }))).toBeInTheDocument()
    expect(screen.getByText(t('questions.ui.left', { count: 6 }))).toBeInTheDocument()
    expect(screen.getByText(t('questions.logement.why'))).toBeInTheDocument()
  })

  it('leads back and to the results at any time', async () => {
    const { onBack, onResults, user } = show({ fact: fact('logement'), subjects: [menage] })
    await user.click(press(t('common.back')))
    await user.click(press(t('questions.ui.see')))
    expect([onBack.mock.calls.length, onResults.mock.calls.length]).toEqual([1, 1])
  })

  it('asks again when nothing was chosen, and keeps the screen', async () => {
    const { onAnswer, user } = show({ fact: fact('logement'), subjects: [menage] })
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer).not.toHaveBeenCalled()
    expect(screen.getByRole('alert')).toHaveTextContent(t('questions.errors.missing'))
  })

  it('takes a choice', async () => {
    const { onAnswer, user } = show({ fact: fact('logement'), subjects: [menage] })
    await user.click(screen.getByRole('radio', { name: t('questions.logement.options.hlm') }))
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer.mock.calls[0]?.[0]).toEqual(new Map([['menage', 'hlm']]))
  })

  it('takes digits for an amount, and refuses a rent of 45,000 €', async () => {
    const { onAnswer, user } = show({ fact: fact('loyer'), subjects: [menage] })
    await user.keyboard('45000')
    await user.click(press(t('questions.ui.continue')))
    expect(screen.getByRole('alert')).toHaveTextContent(/trop grand/)
    await user.keyboard('{Backspace}{Backspace}')
    await calm()
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer.mock.calls[0]?.[0]).toEqual(new Map([['menage', 45_000]]))
  })

  it('takes a yearly amount for an income', async () => {
    const wage = ressource(demandeur, 'salaire')
    const { onAnswer, user } = show({ fact: fact('revenuRecent'), subjects: [wage] })
    await user.click(screen.getByRole('radio', { name: t('common.per.short.year') }))
    await user.keyboard('12000')
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer.mock.calls[0]?.[0]).toEqual(new Map([['demandeur/salaire', 100_000]]))
  })

  it('takes "je ne sais pas" where the law can do without', async () => {
    const { onAnswer, user } = show({ fact: fact('loyer'), subjects: [menage] })
    await user.click(press(t('questions.ui.dontKnow')))
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer.mock.calls[0]?.[0]).toEqual(new Map([['menage', UNKNOWN]]))
  })

  it('asks yes or no for each child', async () => {
    const { onAnswer, user } = show({
      fact: fact('residenceAlternee'),
      subjects: [enfant('enfant1'), enfant('enfant2')],
    })
    const [yes] = screen.getAllByRole('radio', { name: t('questions.ui.yes') })
    const [, no] = screen.getAllByRole('radio', { name: t('questions.ui.no') })
    if (!yes || !no) throw new Error('no answers to press')
    await user.click(yes)
    await user.click(no)
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer.mock.calls[0]?.[0]).toEqual(
      new Map([
        ['enfant1', true],
        ['enfant2', false],
      ]),
    )
  })

  it('goes through the lines of several people on one screen', async () => {
    const { onAnswer, user } = show({ fact: fact('etudes'), subjects: [enfant('enfant1'), enfant('enfant2')] })
    await user.click(screen.getByRole('radio', { name: t('questions.etudes.options.primaire') }))
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer).not.toHaveBeenCalled()
    expect(screen.getByRole('button', { name: /Enfant 2/, pressed: true })).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: t('questions.etudes.options.college') }))
    await calm()
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer.mock.calls[0]?.[0]).toEqual(
      new Map([
        ['enfant1', 'primaire'],
        ['enfant2', 'college'],
      ]),
    )
  })

  it('takes none of the incomes for an answer', async () => {
    const { onAnswer, user } = show({ fact: fact('typesRessources'), subjects: [demandeur] })
    await user.click(screen.getByRole('checkbox', { name: t('questions.typesRessources.none') }))
    await user.click(press(t('questions.ui.continue')))
    expect(onAnswer.mock.calls[0]?.[0]).toEqual(new Map([['demandeur', []]]))
  })

  it('shows an answer given before', () => {
    show({ fact: fact('logement'), subjects: [menage] }, answersOf([fact('logement'), menage, 'hlm']))
    expect(screen.getByRole('radio', { name: t('questions.logement.options.hlm') })).toBeChecked()
  })
})

const SUBJECTS: Readonly<Record<string, readonly (Personne | typeof menage)[]>> = {
  dateNaissance: [demandeur, enfant('enfant1')],
}
const AMOUNTS = ['revenuRecent', 'revenuArrete', 'revenuDepuis', 'revenuAvant', 'revenuAnneeFiscale']
const TAX = ['revenuFiscalReference', 'nombreDeParts']
const PERSONAL = [
  'activite',
  'etudes',
  'tauxIncapacite',
  'typesRessources',
  'enceinte',
  'residenceAlternee',
  'cinqAnsDeTravail',
  'restrictionAccesEmploi',
]

describe('every fact of the law has a screen', () => {
  it.each(FACTS.map(({ id }) => id))('%s', (id) => {
    const subject = AMOUNTS.includes(id)
      ? ressource(demandeur, 'salaire')
      : TAX.includes(id)
        ? foyerFiscal1
        : PERSONAL.includes(id)
          ? demandeur
          : menage
    show({ fact: fact(id), subjects: SUBJECTS[id] ?? [subject] })
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toMatch(/questions\.|\{\{/)
    expect(document.body.textContent).not.toMatch(/questions\.\w|common\.\w|\{\{/)
  })
})
