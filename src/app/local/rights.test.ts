import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../tests/builders'
import { DEFAULT_PACK } from '../../content/local/default-pack'
import type { LocalAid, Pack } from '../../content/local/pack'
import { parsePack } from '../../content/local/pack'
import { printOf } from '../../content/local/reviews'
import { TO_CONFIRM } from '../../content/local/to-confirm'
import { BENEFITS } from '../../law/benefits'
import { loadWords } from '../i18n/words'
import { findings } from '../walk/findings'
import { sayAbsent, sayRights } from './right-words'
import { isLocalRight, rightsOf } from './rights'

const DAY = '2026-11-26'
const aids = TO_CONFIRM.flatMap(({ kind, item }) => (kind === 'aids' ? [item as LocalAid] : []))
const packWith = (...more: readonly LocalAid[]): Pack => ({ ...DEFAULT_PACK, aids: [...more] })
const bafa = aids.find(({ id }) => id === 'caf-vosges-bafa') as LocalAid
const ID = 'local-caf-vosges-bafa'

describe('the register of a pack', () => {
  it('is that of the law, then the computed aids, the same objects each time', () => {
    const pack = packWith(bafa, { ...bafa, id: 'sans-droit', right: undefined })
    const rights = rightsOf(pack, DAY)
    expect(rights.slice(0, BENEFITS.length)).toEqual(BENEFITS)
    expect(rights.slice(BENEFITS.length).map(({ id }) => id)).toEqual([ID])
    expect(rightsOf(pack, DAY)).toBe(rights)
    expect(rightsOf(DEFAULT_PACK, DAY)).toEqual(BENEFITS)
  })

  it('has an aid up to its last day', () => {
    const pack = packWith({ ...bafa, validUntil: DAY })
    expect([DAY, '2026-11-27'].map((day) => rightsOf(pack, day).length - BENEFITS.length)).toEqual([1, 0])
  })

  it('finds the aid open for one household, refused for another, and undecided before anything is said', () => {
    const rights = rightsOf(packWith(bafa), DAY).filter(({ id }) => id === ID)
    const standing = (answers: ReadonlyMap<string, unknown>) => findings(rights, answers, DAY)[0]
    const alone = menageDe().adulte({ naissance: '2000-01-01' }).reponses
    const well = menageDe().adulte({ naissance: '2000-01-01', salaire: 2_500 }).reponses
    expect(standing(new Map())?.standing).toBe('undecided')
    expect(standing(alone)).toMatchObject({ standing: 'open', amount: { least: 30_000, most: 30_000, per: 'once' } })
    expect(standing(well)).toMatchObject({ standing: 'closed', reasons: [{ id: `${ID}.quotient` }] })
  })
})

describe('the words of an aid', () => {
  it.each([
    ['fr', /Aide au BAFA de la Caf/, /Quotient familial de la Caf.*670/],
    ['ar', /مساعدة/, /المعامل العائلي/],
  ] as const)('are those of the pack in %s, its limits among them', async (language, name, quotient) => {
    const words = await loadWords(language)
    sayRights(words, packWith(bafa), DAY)
    expect(words.t(`droits.${ID}.name`)).toMatch(name)
    expect(words.t(`droits.${ID}.conditions.quotient.label`)).toMatch(quotient)
    expect([words.has(`droits.${ID}.nonCouvert.autres`), words.has(`droits.${ID}.delay`)]).toEqual([true, false])
  })

  it('say who confirmed it, and whether anybody read their translation', async () => {
    const said = async (language: 'fr' | 'ar', part: Partial<LocalAid>) => {
      const words = await loadWords(language)
      sayRights(words, packWith({ ...bafa, ...part }), DAY)
      return words.t(`droits.${ID}.confirmed`)
    }
    const reviews = { ar: { by: 'Mme Haddad', on: '2026-11-25', of: printOf(bafa, 'ar') } }
    const unread = (await loadWords('ar')).t('start.review.unreviewed')
    expect(await said('fr', { confirmedBy: 'La Caf' })).toBe('Confirmé par\u00a0: La Caf.')
    const arabic = await said('ar', { confirmedBy: 'La Caf' })
    expect(arabic).toContain('La Caf')
    expect(arabic).toContain(unread)
    expect(await said('ar', { reviews })).toContain('Mme Haddad')
    expect(await said('ar', { reviews })).not.toContain(unread)
  })

  it('are shown as they are, whatever they look like', async () => {
    const words = await loadWords('fr')
    const odd = 'Aide {{montant}} $t(start.brand) {0}'
    sayRights(words, packWith({ ...bafa, title: { fr: odd } }), DAY)
    expect(words.t(`droits.${ID}.name`)).toBe(odd)
    expect(words.t('results.taken.question', { right: words.t(`droits.${ID}.short`) })).toContain(odd)
  })

  it('that this device lacks are its name and whom to ask', async () => {
    const words = await loadWords('fr')
    sayAbsent(words, ['local-inconnue'])
    expect(words.t('droits.local-inconnue.name')).toContain('inconnue')
    expect(words.has('droits.local-inconnue.how.1')).toBe(true)
  })

  it.each(['local-a', 'local-A1', 'rsa', 'local-', 'local-a b'])('%s is no name of an aid', (id) =>
    expect(isLocalRight(id)).toBe(false),
  )
})

it('what is to be confirmed follows the schema, is confirmed by nobody, and is in no pack of the build', () => {
  expect(parsePack(packWith(...aids)).ok).toBe(true)
  expect(aids.filter(({ confirmedBy }) => confirmedBy)).toEqual([])
  const shown = new Set(DEFAULT_PACK.aids.map(({ id }) => id))
  expect(aids.filter(({ id }) => shown.has(id))).toEqual([])
})
