import { describe, expect, it } from 'vitest'
import type { Language } from '../i18n/languages'
import { finder } from './find'

const TERMS = [
  { id: 'caf', forms: 'Caf | Caisse d’allocations familiales' },
  { id: 'ass', forms: 'ASS' },
  { id: 'invalidite', forms: 'invalidité' },
  { id: 'pension', forms: 'pension d’invalidité' },
  { id: 'bail', forms: 'bail | baux' },
  { id: 'departement', forms: 'Département' },
  { id: 'notaire', forms: 'notaire | notaires' },
  { id: 'locaPass', forms: 'Loca-Pass' },
  { id: 'smic', forms: 'Smic' },
]

/** What is found, as `id:text`. */
const found = (text: string, terms = TERMS, language: Language = 'fr') =>
  finder(terms, language)(text).map(({ id, start, end }) => `${id}:${text.slice(start, end)}`)

describe('terms in a text', () => {
  it.each([
    ['whole words', 'Le bail, puis la Caf.', ['bail:bail', 'caf:Caf']],
    ['a capital at the start of a sentence', 'Bail signé ?', ['bail:Bail']],
    ['not within a longer word', 'Un bailleur, des Cafés, une passion.', []],
    ['acronyms with their capitals only', 'Je ne sais pas : tu lasses, ass, ASS.', ['ass:ASS']],
    ['names with their capital only', 'le Département, un département', ['departement:Département']],
    ['the longest', 'une pension d’invalidité', ['pension:pension d’invalidité']],
    ['after an apostrophe', 'l’invalidité', ['invalidite:invalidité']],
    ['accents exactly', 'un invalidite', []],
    ['an unbreakable space', 'Caisse d’allocations\u00a0familiales', ['caf:Caisse d’allocations\u00a0familiales']],
    ['no address', 'notaires.fr, moi@notaires.fr, mon.notaire', []],
    ['the end of a sentence is no address', 'Chez le notaire. Puis', ['notaire:notaire']],
    ['both sides of a slash', 'Caf/bail', ['caf:Caf', 'bail:bail']],
    ['no compound', 'sous-bail, bail-cadeau', []],
    ['a name with a hyphen', 'l’avance Loca-Pass', ['locaPass:Loca-Pass']],
    ['each time', 'Caf et Caf', ['caf:Caf', 'caf:Caf']],
    ['nothing', '', []],
  ])('%s', (_, text, wanted) => {
    expect(found(text)).toEqual(wanted)
  })

  it.each([
    ['tr', 'Başvuruyu Caf’a yapın.', ['caf:Caf']],
    ['tr', 'Cafa', []],
    ['uk', 'До Caf або до Кафки', ['caf:Caf']],
  ] as const)('%s: %s', (language, text, wanted) => {
    expect(found(text, TERMS, language)).toEqual(wanted)
  })
})

describe('endings and beginnings', () => {
  it('takes any ending where the form says so', () => {
    const terms = [{ id: 'kira', forms: 'kira sözleşme*' }]
    expect(found('Kira sözleşmesini getirin', terms, 'tr')).toEqual(['kira:Kira sözleşmesini'])
  })

  it('knows the Turkish capital of i', () => {
    expect(found('İşsizlik parası', [{ id: 'are', forms: 'işsizlik*' }], 'tr')).toEqual(['are:İşsizlik'])
  })

  it('finds Arabic words with what is written in one with them', () => {
    const terms = [
      { id: 'bail', forms: 'عقد الإيجار | عقد إيجار' },
      { id: 'mairie', forms: 'بلدية' },
    ]
    expect(found('وقّع عقد الإيجار في البلدية وبلديتك وبلدية', terms, 'ar')).toEqual([
      'bail:عقد الإيجار',
      'mairie:البلدية',
      'mairie:وبلدية',
    ])
  })

  it('ignores the marks that isolate Latin letters', () => {
    const text = 'اذهب إلى \u2066Caisse d’allocations familiales\u2069، \u2066MSA، Caf\u2069'
    expect(found(text, TERMS, 'ar')).toEqual(['caf:Caisse d’allocations familiales', 'caf:Caf'])
  })
})
