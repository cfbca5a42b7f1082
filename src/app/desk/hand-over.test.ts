import { describe, expect, it } from 'vitest'
import { everythingSaid } from '../../../tests/everything-said'
import { largeFamily } from '../../../tests/large-family'
import { benefitOf, openBenefit, TODAY } from '../../../tests/walk'
import type { OfficeId } from '../../content/directory/offices'
import { DOCUMENT_IDS } from '../../content/documents/ids'
import { open } from '../../engine/outcome'
import { type Answers, UNKNOWN } from '../../engine/types'
import type { Benefit } from '../../law/benefit'
import { BENEFITS } from '../../law/benefits'
import * as facts from '../../law/facts'
import { CATALOGUE } from '../../statistics/catalogue'
import type { Taken } from '../session/session'
import { type Finding, findings } from '../walk/findings'
import { handOver, officesOf } from './hand-over'
import { isSensitiveDocument, isSensitiveFact, isSensitiveRight } from './sensitive'

const family = largeFamily().answers ?? new Map()
const found = findings(BENEFITS, family, TODAY)

function said(answers: Answers = family, taken: readonly (readonly [string, Taken])[] = []) {
  return { answers, taken: new Map(taken), have: new Set(DOCUMENT_IDS), leftOut: new Set<string>() }
}
const idsFor = (office: OfficeId, visit = said(), all = found) =>
  handOver(office, visit, all, TODAY).map(({ id }) => id)

const organismeOf = (id: string) => BENEFITS.find((benefit) => `right:${benefit.id}` === id)?.organisme

describe('the note for the Caf', () => {
  const ids = idsFor('caf')

  it('holds its rights, what they depend on and its papers, each once', () => {
    expect(ids).toEqual(expect.arrayContaining(['right:rsa', 'right:al', 'fact:loyer@menage', 'document:rib']))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('holds no right and no paper of another office', () => {
    const rights = ids.filter((id) => id.startsWith('right:'))
    expect(new Set(rights.map(organismeOf))).toEqual(new Set(['caf']))
    const theirs = new Set(
      BENEFITS.filter(({ organisme }) => organisme === 'caf').flatMap(({ documents }) => documents),
    )
    const papers = ids.filter((id) => id.startsWith('document:')).map((id) => id.slice('document:'.length))
    expect(papers.filter((id) => !theirs.has(id))).toEqual([])
  })

  it('says what the resident does not know, but not what is not so', () => {
    expect(family.get('epargne@menage')).toBe(UNKNOWN)
    expect(ids).toContain('fact:epargne@menage')
    const keys = ids.filter((id) => id.startsWith('fact:')).map((id) => id.slice('fact:'.length))
    expect(keys.map((key) => family.get(key)).filter((value) => value === undefined || value === false)).toEqual([])
  })

  it('leaves out what is received or not wanted, and asks no paper for what is awaited', () => {
    const all = found.filter(({ benefit }) => benefit.organisme === 'caf').map(({ benefit }) => benefit.id)
    const taken = (how: Taken) =>
      said(
        family,
        all.map((id) => [id, how] as const),
      )
    expect(idsFor('caf', taken('receives'))).toEqual([])
    expect(idsFor('caf', { ...said(), leftOut: new Set(all) })).toEqual([])
    const awaited = idsFor('caf', taken('pending'))
    expect(awaited).toContain('right:rsa')
    expect(awaited.filter((id) => id.startsWith('document:'))).toEqual([])
  })
})

describe('facts of other offices', () => {
  it('are on no note: the bank has none of rents and wages, nor of who lives in the household', () => {
    const bank = idsFor('banque')
    expect(bank).toContain('right:lep')
    expect(bank).toContain('fact:revenuFiscalReference@foyerFiscal1')
    expect(bank.filter((id) => /^fact:(loyer|revenuRecent|commune|foyer|dateNaissance)/.test(id))).toEqual([])
  })

  it('are left out where a right of the office counts a right of another one', () => {
    const answers = everythingSaid()
    const aah = BENEFITS.find(({ id }) => id === 'aah') as Benefit
    const ofTheCaf = benefitOf('rsa', (household, ctx) => {
      ctx.use(aah.rule, household)
      return open({ ok: true, conditions: [] }, ctx.fact(facts.loyer, household))
    })
    const all = findings([ofTheCaf, aah], answers, TODAY)
    expect(handOver('caf', said(answers), all, TODAY).map(({ id }) => id)).toEqual(['right:rsa', 'fact:loyer@menage'])
    const mdph = handOver('mdph', said(answers), [{ ...all[1], standing: 'open' } as Finding], TODAY)
    expect(mdph.map(({ id }) => id)).toContain('fact:tauxIncapacite@demandeur')
  })
})

it('offices are those with a right to look into, and no other has a line', () => {
  const offices = officesOf(said(), found)
  expect(offices).toEqual(expect.arrayContaining(['caf', 'cpam', 'banque']))
  expect(offices).not.toContain('notaire')
  expect(idsFor('notaire')).toEqual([])
  expect(idsFor('etat')).toEqual([])
})

it('what is sensitive is never ticked to begin with, whoever asks', () => {
  const answers = new Map([...everythingSaid()].map(([key, value]) => [key, value === false ? true : value]))
  const all = findings(BENEFITS, answers, TODAY)
  const visit = said(answers)
  const lines = officesOf(visit, all).flatMap((office) => handOver(office, visit, all, TODAY))
  const ticked = lines.filter((line) => line.ticked).map(({ id }) => id)
  const never =
    /@[^:]*\/(pensionInvalidite|indemnitesJournalieres)$|^fact:(handicap|enceinte|nationalite|tauxIncapacite)/
  expect(lines.filter(({ id }) => never.test(id)).length).toBeGreaterThan(5)
  expect(ticked.filter((id) => never.test(id))).toEqual([])
  expect(ticked).not.toContain('fact:typesRessources@demandeur')
  expect(ticked).toContain('fact:loyer@menage')
  const papers = lines.filter((line) => line.kind === 'document' && isSensitiveDocument(line.document))
  expect([papers.length > 2, papers.some((line) => line.ticked)]).toEqual([true, false])
})

it('a sensitive right is not ticked either, an ordinary one is', () => {
  const ofTheCaf = ['ajpp', 'rsa'].map((id) => openBenefit(id, 100))
  const lines = handOver('caf', said(), findings(ofTheCaf, family, TODAY), TODAY)
  expect(lines.map(({ id, ticked }) => [id, ticked])).toEqual([
    ['right:ajpp', false],
    ['right:rsa', true],
  ])
})

describe('sensitive', () => {
  it('are exactly these facts', () => {
    const sensitive = facts.FACTS.filter((fact) => isSensitiveFact(fact, { id: 'demandeur' }, true))
    expect(sensitive.map(({ id }) => id).sort()).toEqual(
      [
        ...['affaireJustice', 'aideUnProche', 'besoinAide', 'difficultesPaiement', 'enceinte', 'enfantMalade'],
        ...['handicapReconnu', 'logementInadapte', 'nationalite', 'presenceHandicap', 'restrictionAccesEmploi'],
        ...['separationRecente', 'surcoutHandicap', 'tauxIncapacite', 'veuvage'],
      ].sort(),
    )
  })

  it('are the rights that the ballot box calls so, and papers on health', () => {
    const counted = Object.entries(CATALOGUE.rights).filter(([, { sensitive }]) => sensitive)
    expect(counted.filter(([id]) => !isSensitiveRight(id))).toEqual([])
    expect(isSensitiveRight('rsa')).toBe(false)
    expect([isSensitiveDocument('certificatMedicalMdph'), isSensitiveDocument('titreSejour')]).toEqual([true, true])
    expect(isSensitiveDocument('rib')).toBe(false)
  })

  it('rights are all in the register', () => {
    const known = new Set(BENEFITS.map(({ id }) => id))
    expect(['mva', 'asi', 'ajpa', 'fsl', 'dalo'].filter((id) => !known.has(id))).toEqual([])
  })
})
