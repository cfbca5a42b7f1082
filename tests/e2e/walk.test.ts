import { expect, it } from 'vitest'
import { finger, keyboard } from './hands'
import { say } from './phrases'
import { useStage } from './stage'
import { type Story, UNSURE, Visitor } from './visitor'

const open = useStage()

/** Alone with two children, a small salary and a rent in Remiremont. */
const FAMILY: Story = {
  foyer: { conjoint: null, enfants: ['enfant1', 'enfant2'] },
  'dateNaissance Vous': '1990-03-12',
  'dateNaissance Enfant 1': '2014-05-20',
  'dateNaissance Enfant 2': '2018-09-02',
  'chercheEmploi Vous': false,
  typesRessources: ['salaire'],
  revenuRecent: 95_000,
  logement: 'hlm',
  loyer: 38_000,
}

it.each([
  ['a finger on a phone', 'phone', finger],
  ['a keyboard alone on a laptop', 'laptop', keyboard],
] as const)(
  'a lone parent goes from the start to explained results with %s',
  async (_, screen, hand) => {
    const { page } = await open({ screen })
    const visitor = new Visitor(page, FAMILY, hand(page))
    await visitor.enter()
    const asked = await visitor.answerUntil()

    expect(asked).toContain('foyer')
    expect(asked.filter((fact) => fact === 'dateNaissance')).toHaveLength(1)
    expect(await visitor.title().innerText()).toBe(say('results.title'))
    await expect.poll(() => page.getByRole('heading', { name: say('results.open') }).count()).toBe(1)
    const results = await page.locator('main').innerText()
    for (const right of ['af', 'asf', 'ars']) expect(results).toContain(say(`droits.${right}.name`))
    expect(results).toMatch(/\d\s€/)
  },
  120_000,
)

it('somebody who knows nothing but their age gets ranges, never a dead end', async () => {
  const { page } = await open()
  const unsure = [
    'epargne',
    'loyer',
    'charges',
    'logementConventionne',
    'revenuRecent',
    'revenuAvant',
    'revenuAnneeFiscale',
  ]
  const tax = ['revenuFiscalReference', 'nombreDeParts', 'cinqAnsDeTravail', 'restrictionAccesEmploi']
  const visitor = new Visitor(page, {
    ...Object.fromEntries([...unsure, ...tax].map((fact) => [fact, UNSURE])),
    logement: 'locationVide',
    typesRessources: ['salaire'],
    revenuDepuis: 'recent',
  })
  await visitor.enter()
  await visitor.answerUntil()
  await page
    .getByText(/entre .+ et .+/)
    .first()
    .waitFor()
}, 120_000)
