import { beforeAll, describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { euros } from '../../../engine/money'
import { BENEFITS } from '../../../law/benefits'
import type { Words } from '../../i18n/words'
import { findings } from '../../walk/findings'
import { deskWords } from '../words'
import { type LetterParts, letterText } from './letter'

let french: Words
beforeAll(async () => {
  french = await deskWords('fr')
})

const TODAY = '2026-11-29'
const answers = menageDe().adulte({ naissance: '1985-03-12' }).enfant({ naissance: '2015-02-03' }).reponses
const found = findings(BENEFITS, answers, TODAY)

const letter = (id: string, parts: Partial<LetterParts> = {}) => {
  const finding = found.find(({ benefit }) => benefit.id === id)
  if (!finding) throw new Error(id)
  const told = { kind: 'appeal', received: euros(100), decidedOn: null, could: null, law: [], today: TODAY } as const
  return letterText({ words: french, finding, ...told, ...parts }).replace(/[\u00a0\u202f]/g, ' ')
}

describe('a letter to the office', () => {
  it('says the decision, the calculation and the texts, with blanks for who signs', () => {
    const text = letter('rsa', { decidedOn: '2026-11-02' })
    expect(text).toContain('Par une décision du 2 novembre 2026, vous m’avez accordé 100 € par mois')
    expect(text).toContain('Revenu de solidarité active')
    expect(text).toMatch(/une estimation faite avec un médiateur donne \d/)
    expect(text).toContain('– Code de l’action sociale et des familles, art. R262-1')
    expect(text).toContain('[Prénom et nom]')
    expect(text).not.toMatch(/\{\{|\b(grounds|common|droits)\.\w/)
  })

  it('goes where the law says, and cites what was read of it alone', () => {
    expect(letter('rsa')).toContain('Au président du conseil départemental')
    expect(letter('rsa')).toMatch(/art\. L262-47 et .*art\. R262-88/)
    expect(letter('asf')).toContain('À la commission de recours amiable')
    expect(letter('asf')).toContain('art. R142-1')
    for (const id of ['al', 'ppa', 'css', 'apa']) {
      expect(letter(id)).toContain('[Organisme qui a pris la décision, et son adresse]')
      expect(letter(id)).not.toMatch(/recours amiable\n|Cette demande est faite/)
    }
  })

  it('asks for reasons under the articles that give the right to them', () => {
    const text = letter('rsa', { kind: 'reasons', received: null })
    expect(text).toContain('Par une décision du [date], vous m’avez refusé')
    expect(text).toMatch(/administration, art\. L211-2 et .*art\. L232-4/)
  })

  it('says what could explain the difference without saying that the office is wrong', () => {
    const text = letter('rsa', { kind: 'question', could: 'Si « Loyer » était « 380 € » au lieu de « 420 € »' })
    expect(text).toContain('La différence pourrait venir de ceci. Si « Loyer » était')
    expect(text).not.toMatch(/erreur|tromp/)
  })
})
