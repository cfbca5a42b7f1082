import { beforeAll, describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { euros } from '../../../engine/money'
import { BENEFITS } from '../../../law/benefits'
import type { Words } from '../../i18n/words'
import { findings } from '../../walk/findings'
import { deskWords } from '../words'
import { cited } from './cited'
import { LETTERS, type LetterParts, letterText } from './letter'

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
    expect(text).toContain('La décision du 2 novembre 2026 m’accorde 100 € par mois')
    expect(text).toContain('Références : décision du 2 novembre 2026, [numéro écrit sur la décision]')
    expect(text).toContain('– copie de la décision du 2 novembre 2026')
    expect(text).toContain('Revenu de solidarité active')
    expect(text).toMatch(/une estimation faite avec l’aide d’un médiateur donne \d/)
    expect(text).toContain('[Prénom et nom]')
    expect(text).not.toMatch(/\{\{|\b(grounds|common|droits)\.\w/)
  })

  it('goes where the law says, speaks to nobody who did not decide, and cites what was read of it alone', () => {
    expect(letter('rsa')).toContain('Au président ou à la présidente du conseil départemental')
    expect(letter('rsa')).toMatch(/en application des textes suivants : .*familles, art\. L262-47, R262-88\./)
    expect(letter('asf')).toContain('À la commission de recours amiable')
    expect(letter('asf')).toContain('art. L142-4, R142-1.')
    for (const id of ['rsa', 'asf', 'al']) expect(letter(id), id).not.toMatch(/vous m’avez/i)
    for (const id of ['al', 'ppa', 'are', 'lep']) expect(letter(id), id).not.toContain('Cette demande est faite')
    expect(letter('lep')).toContain('[Organisme qui a pris la décision, et son adresse]')
  })

  it('asks for reasons under the articles that give the right to them, and for nothing else', () => {
    const text = letter('rsa', { kind: 'reasons', received: null, could: 'Si « Loyer » était « 380 € »' })
    expect(text).toContain('La décision du [date] me refuse')
    expect(text).toMatch(/administration, art\. L211-2, L211-7\./)
    expect(text).not.toMatch(/estimation|conteste|Loyer/)
    expect(letter('lep', { kind: 'reasons' })).not.toContain('art.')
  })

  it('says what could explain the difference without saying that the office is wrong', () => {
    const text = letter('rsa', { kind: 'question', could: 'Si « Loyer » était « 380 € » au lieu de « 420 € »' })
    expect(text).toContain('La différence pourrait venir de ceci. Si « Loyer » était')
    expect(text).not.toMatch(/erreur|tromp|conteste/)
  })

  it('says no difference where there is none, and leaves open what was not told', () => {
    const rsa = found.find(({ benefit }) => benefit.id === 'rsa')?.amount?.least ?? 0
    expect(letter('rsa', { received: rsa })).not.toContain('estimation')
    expect(letter('aspa', { received: null })).not.toContain('estimation')
    expect(letter('css', { received: undefined })).toContain('Elle dit ceci : [ce que dit la décision].')
  })

  it('of any right and kind is short enough for a page, and has all its words', () => {
    for (const { benefit } of found) {
      for (const kind of LETTERS) {
        const text = letter(benefit.id, { kind, could: 'Si « Ressources » était « 380 € » au lieu de « 420 € »' })
        expect(text, `${benefit.id} ${kind}`).not.toMatch(/\{\{|\b(grounds|common|droits)\.\w/)
        const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 95)), 0)
        expect(lines, `${benefit.id} ${kind}`).toBeLessThan(54)
      }
    }
  })
})

it('cites each code once, with its articles', () => {
  const source = (title: string) => ({ title, url: '' })
  expect(
    cited([
      source('Code A, art. L1'),
      source('Décret du 1er mai'),
      source('Code A, art. R2'),
      source('Code A, art. L1'),
    ]),
  ).toEqual(['Code A, art. L1, R2', 'Décret du 1er mai'])
})
