import type { Language } from '../i18n/languages'
import { topDialog } from '../ui/modal'
import { splitSentences } from './split'

/** A sentence on screen, as it is written. */
export interface Sentence {
  readonly text: string
  readonly range: Range
  /** The block that it stands in: touched, it is read from its first sentence on. */
  readonly block: Element
}

/** What is not read: pictures, what only completes a control for screen readers, the keys of the pads. */
const SILENT =
  'svg, script, style, input, select, [aria-hidden="true"], [hidden], .sr-only, .keypad, .letter-pad, .print-only'

/** What is read now: the dialog on top of the screen, if there is one, or the screen. */
export const readRoot = (): Element | null => topDialog() ?? document.querySelector('main')

/** A run of text within one block, with the nodes that hold it. */
interface Run {
  text: string
  readonly nodes: { readonly node: Text; readonly at: number }[]
}

const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true

const isInline = (element: Element): boolean => /^(inline|contents|ruby)$/.test(getComputedStyle(element).display)

/** The point of the page where a place in a run is. */
function pointOf({ nodes }: Run, offset: number, isEnd: boolean): readonly [Text, number] {
  const found = nodes.findLast(({ at }) => (isEnd ? at < offset : at <= offset)) ?? nodes[0]
  const { node, at } = found as Run['nodes'][number]
  return [node, Math.min(offset - at, node.length)]
}

/**
 * Every sentence under an element, in the order of the page but for the title, which comes first. Blocks are told by how
 * they are laid out, so that two texts side by side are never one sentence. Changes nothing in the page.
 */
export function sentencesOf(root: Element, language: Language): readonly Sentence[] {
  const sentences: Sentence[] = []
  let run: Run = { text: '', nodes: [] }
  const flush = (block: Element) => {
    for (const [start, end] of splitSentences(run.text, language)) {
      const range = document.createRange()
      range.setStart(...pointOf(run, start, false))
      range.setEnd(...pointOf(run, end, true))
      sentences.push({ text: run.text.slice(start, end), range, block })
    }
    run = { text: '', nodes: [] }
  }
  const walk = (element: Element, block: Element) => {
    for (const child of element.childNodes) {
      if (child instanceof Text) {
        run.nodes.push({ node: child, at: run.text.length })
        run.text += child.data
      } else if (child instanceof HTMLElement && !child.matches(SILENT) && isShown(child)) {
        if (child.tagName === 'BR') run.text += '\n'
        else if (isInline(child)) walk(child, block)
        else {
          flush(block)
          walk(child, child)
          flush(child)
        }
      }
    }
  }
  walk(root, root)
  flush(root)
  const inTitle = ({ block }: Sentence) => block.closest('h1') !== null
  return [...sentences.filter(inTitle), ...sentences.filter((one) => !inTitle(one))]
}
