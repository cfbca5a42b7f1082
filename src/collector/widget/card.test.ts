import { describe, expect, it } from 'vitest'
import { counts, editionOf, share, standing, visits, withheld } from '../../../tests/observatory/editions'
import { FULL, SMALL } from '../../../tests/observatory/full'
import { useCards } from '../../../tests/publication/cards'

const { ask, publish } = useCards()
/** What a reader sees. */
const textOf = async (path: string) =>
  (await (await ask(path)).text())
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('a card', () => {
  it('says the newest edition in words, with what was published and no more', async () => {
    publish(FULL)
    const text = await textOf('/widget/pvm')
    expect(text).toContain('Porte des Vosges Méridionales 1ᵉʳ trimestre 2026')
    expect(text).toMatch(/La borne a trouvé environ \d{3} droits que les gens n’avaient pas/)
    expect(text).toContain('Parmi les visiteurs que le simulateur estime éligibles')
    expect(text).toContain('Complémentaire santé')
    expect(text).toContain('Démonstration : chiffres inventés')
    expect(text).not.toMatch(/widget\.|observatory\.|\{\{|undefined|NaN|null/)
    expect(text.match(/ne le reçoivent pas/g)).toHaveLength(5)
    // Figures of the houses are on the observatory only.
    expect(text).not.toContain('Remiremont')
  })

  it('is read in English too, and in French when the language is not one of its own', async () => {
    publish([SMALL])
    expect(await textOf('/widget/pvm?lang=en')).toMatch(/The kiosk found about|No number/)
    for (const lang of ['tr', '__proto__', '"><script>']) {
      const html = await (await ask(`/widget/pvm?lang=${encodeURIComponent(lang)}`)).text()
      expect(html).toContain('<html lang="fr">')
      expect(html).not.toContain('<script')
    }
  })

  it('says that figures are withheld, and leaves none through', async () => {
    const edition = editionOf([
      ...visits(60),
      ...standing('rsa', 30, 5, 25),
      ...counts({ table: 'standing', subject: 'css' }, { rec: 40, att: null, non: null }),
      withheld({ subject: 'css', indicator: 'rate' }),
      // A count without its rate: two figures that the edition does not join are not joined here.
      ...counts({ table: 'standing', subject: 'aspa' }, { rec: null, att: null, non: 15 }),
    ])
    publish([edition])
    const text = await textOf('/widget/pvm')
    expect(text).toContain('environ 40 droits')
    expect(text).toContain('Sans les chiffres retenus')
    expect(text).toContain('Droits aux chiffres retenus, trop peu de personnes : 2.')
    expect(text).not.toMatch(/Complémentaire santé|personnes seules/)
  })

  it('says when no figure at all can be published, and never a zero in its place', async () => {
    publish([editionOf([...visits(15), withheld({ subject: 'rsa', indicator: 'non' })])])
    const text = await textOf('/widget/pvm')
    expect(text).toContain('Aucun nombre ne peut être publié pour cette période')
    expect(text).not.toMatch(/\b0\b/)
  })

  it('names local aids, and those that the pack has no more', async () => {
    publish([editionOf([...standing('local-bafa', 20, 0, 30), ...standing('local-gone', 20, 0, 20)])])
    expect(await textOf('/widget/pvm')).toMatch(/Aide au BAFA .*Une aide locale/)
    expect(await textOf('/widget/pvm?lang=en')).toContain('Help with the BAFA')
  })

  it('marks the rights whose counts have noise', async () => {
    const noise = { method: 'noise' as const }
    publish([
      editionOf([...counts({ subject: 'aah', ...noise }, { rec: 40, att: 0, non: 20 }), share('aah', 33, noise)]),
    ])
    expect(await textOf('/widget/pvm')).toMatch(/Allocation aux adultes handicapés|AAH/)
    expect(await textOf('/widget/pvm')).toContain('volontairement un peu brouillés')
  })

  it('shows labels as text', async () => {
    const label = '<img src=x onerror=alert(1)>"&\'</title><script>'
    publish([editionOf([...standing('<b>rsa</b>', 20, 0, 30)], { territory: { id: 'pvm', label } })])
    const html = await (await ask('/widget/pvm')).text()
    expect(html).not.toMatch(/<img|<script|<b>rsa/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&amp;')
  })

  it('leads to the observatory in a page of its own', async () => {
    publish([SMALL])
    expect(await (await ask('/widget/pvm')).text()).toContain(
      `<a href="/observatoire#pvm/${SMALL.period}" target="_blank" rel="noopener">`,
    )
  })

  it('weighs little', async () => {
    publish(FULL)
    expect((await (await ask('/widget/pvm')).arrayBuffer()).byteLength).toBeLessThan(8_000)
  })
})
