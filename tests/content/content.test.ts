import { describe, expect, it } from 'vitest'
import { EVENT_IDS } from '../../src/content/checklists/checklist'
import { CHECKLISTS, checklistOf } from '../../src/content/checklists/register'
import { DOCUMENTS } from '../../src/content/documents/register'
import { isOfficial } from '../../src/content/official-sites'
import { isIsoDate } from '../../src/engine/dates'
import { BENEFITS } from '../../src/law/benefits'
import { LANGUAGES, wordsOf } from '../words'
import { byAge, ITEMS, overAYear } from './items'

const WORDS = LANGUAGES.map((language) => [language, wordsOf(language)] as const)
const steps = CHECKLISTS.flatMap((checklist) => checklist.steps.map((step) => ({ event: checklist.id, step })))

describe('life events', () => {
  it('are the fifteen, in the order of the screen, each once', () => {
    expect(CHECKLISTS.map(({ id }) => id)).toEqual(EVENT_IDS)
    expect(EVENT_IDS).toHaveLength(15)
    for (const id of EVENT_IDS) expect(checklistOf(id).steps.length).toBeGreaterThanOrEqual(5)
  })

  it('have steps of different names', () => {
    for (const { steps } of CHECKLISTS) expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
  })

  it.each(WORDS)('have their words in %s, and no others', (_, words) => {
    const wanted = CHECKLISTS.flatMap(({ id, steps, discreet }) => [
      ...['title', 'short', 'lead', ...(discreet ? [] : ['date'])].map((part) => `checklists.${id}.${part}`),
      ...steps.flatMap((step) =>
        ['title', 'text', ...(step.due ? ['late'] : [])].map((part) => `checklists.${id}.steps.${step.id}.${part}`),
      ),
    ])
    const written = [...words.keys()].filter((key) => /^checklists\.(?!conditions\.)/.test(key))
    expect(written.sort()).toEqual(wanted.sort())
  })

  it.each(WORDS)('have the words of each condition in %s', (_, words) => {
    const conditions = new Set(steps.flatMap(({ step }) => (step.onlyIf ? [step.onlyIf.id] : [])))
    const missing = [...conditions].filter((id) => !words.has(id.replace('.', '.conditions.')))
    expect(missing).toEqual([])
  })

  it('name documents of the register and rights of the law', () => {
    const rights = new Set(BENEFITS.map(({ id }) => id))
    expect(steps.flatMap(({ step }) => step.documents.filter((id) => !(id in DOCUMENTS)))).toEqual([])
    expect(CHECKLISTS.flatMap(({ benefits }) => benefits.filter((id) => !rights.has(id)))).toEqual([])
  })

  it('of which one is discreet: its title does not tell, and it has no delay', () => {
    expect(CHECKLISTS.filter(({ discreet }) => discreet).map(({ id }) => id)).toEqual(['violence'])
    for (const [, words] of WORDS) {
      expect(words.get('checklists.violence.title')).not.toMatch(/violen|abus|coup|police|danger/i)
      expect(words.get('checklists.violence.short')).not.toMatch(/violen|abus|coup|police|danger/i)
    }
    expect(checklistOf('violence').steps.filter(({ due }) => due)).toEqual([])
  })

  it('cite a text or an official page for every legal delay', () => {
    const odd = steps.filter(({ step }) => step.due?.kind === 'legal' && !isOfficial(step.source.url))
    expect(odd).toEqual([])
  })
})

describe('every item of the guide', () => {
  it('says where it comes from and when it was checked', () => {
    expect(ITEMS.filter(({ verifiedOn }) => !isIsoDate(verifiedOn)).map(({ name }) => name)).toEqual([])
    expect(ITEMS.filter(({ source }) => source.title.trim() === '').map(({ name }) => name)).toEqual([])
  })

  it('rests on an official site; a place may rest on another public list', () => {
    const national = ITEMS.filter(({ name }) => !name.startsWith('lieu '))
    expect(national.filter(({ source }) => !isOfficial(source.url)).map(({ name }) => name)).toEqual([])
    const online = [...steps.map(({ step }) => step.online), ...Object.values(DOCUMENTS).map(({ online }) => online)]
    expect(online.filter((source) => source && !isOfficial(source.url))).toEqual([])
  })

  it.each(['https://www.caf.fr.example.org/', 'http://www.caf.fr/', 'https://notcaf.fr/', 'https://caf.fr@x.org/'])(
    '%s is not official',
    (url) => expect(isOfficial(url)).toBe(false),
  )

  it('is listed by age, the oldest first, and pointed out after a year', () => {
    const source = { title: 'a', url: 'https://www.caf.fr/' }
    const items = [
      { name: 'new', source, verifiedOn: '2026-11-01' },
      { name: 'old', source, verifiedOn: '2025-11-01' },
    ]
    expect(byAge(items)).toEqual(['2025-11-01  old', '2026-11-01  new'])
    expect(overAYear(items, '2026-11-02').map(({ name }) => name)).toEqual(['old'])
    expect(overAYear(items, '2026-11-01')).toEqual([])
  })
})
