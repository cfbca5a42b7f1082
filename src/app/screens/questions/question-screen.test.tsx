import { screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { asking, calm, fact, press, show } from '../../../../tests/question-shown'
import { answersOf, said as t } from '../../../../tests/walk'
import { type Subject, UNKNOWN } from '../../../engine/types'
import { FACTS } from '../../../law/facts'
import { demandeur, enfant, foyerFiscal1, menage, ressource } from '../../../law/menage'
import { SCREENS } from '../../walk/screens'

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
