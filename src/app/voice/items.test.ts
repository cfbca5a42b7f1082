import { afterEach, expect, it } from 'vitest'
import { readRoot, sentencesOf } from './items'

afterEach(() => document.body.replaceChildren())

function screen(html: string): Element {
  document.body.innerHTML = `<main>${html}</main>`
  return document.querySelector('main') as Element
}
const texts = (html: string) => sentencesOf(screen(html), 'fr').map(({ text }) => text)

it('reads the title first, then every block and every button, sentence by sentence', () => {
  expect(
    texts(`<p>Déjà 2 droits</p><h1>Votre loyer ?</h1><div><p>Sans les charges. Par mois.</p>
      <ul><li>Un<ul><li>Deux</li></ul>Trois</li></ul></div><div><button>Retour</button><button>Continuer</button></div>`),
  ).toEqual([
    'Votre loyer ?',
    'Déjà 2 droits',
    'Sans les charges.',
    'Par mois.',
    'Un',
    'Deux',
    'Trois',
    'Retour',
    'Continuer',
  ])
})

it('joins what stands in one line', () => {
  expect(texts('<p>La <strong>Caf</strong> vous <em>aide</em>. Elle paie.</p>')).toEqual([
    'La Caf vous aide.',
    'Elle paie.',
  ])
})

it('marks the very place of a sentence, over several elements too', () => {
  const found = sentencesOf(screen('<p>Un mot. La <b>Caf vous</b> aide. Fin.</p>'), 'fr')
  expect(found.map(({ range }) => range.toString())).toEqual(['Un mot.', 'La Caf vous aide.', 'Fin.'])
  expect(found.map(({ block }) => block.tagName)).toEqual(['P', 'P', 'P'])
})

it('leaves out pictures, keys, and what is only for screen readers', () => {
  expect(
    texts(`<p><svg><text>x</text></svg>Oui <span class="sr-only">caché</span></p><p aria-hidden="true">non</p>
      <div class="keypad"><button>1</button></div><p hidden>non</p>`),
  ).toEqual(['Oui'])
})

it('ends a sentence at a line break', () => {
  expect(texts('<p>Place de l’Abbaye<br>Remiremont</p>')).toEqual(['Place de l’Abbaye', 'Remiremont'])
})

it('changes nothing in the page', () => {
  const root = screen('<h1>Un <b>titre</b>.</h1><p>Deux.</p>')
  const before = root.innerHTML
  sentencesOf(root, 'fr')
  expect(root.innerHTML).toBe(before)
})

it('reads the dialog on top rather than the screen', () => {
  expect(readRoot()).toBeNull()
  const main = screen('<h1>Un</h1>')
  expect(readRoot()).toBe(main)
  document.body.insertAdjacentHTML('beforeend', '<dialog open><h1>Deux</h1></dialog>')
  expect(readRoot()?.textContent).toBe('Deux')
})
