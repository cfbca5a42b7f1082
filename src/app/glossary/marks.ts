import { whenIdle } from '../session/when-idle'
import { canHighlight } from '../ui/can-highlight'
import type { Find } from './find'

interface Watch {
  /** Ids of the terms of the screen, in its order; told when they change. */
  readonly onTerms: (ids: readonly string[]) => void
  /** A marked word was tapped. */
  readonly onOpen: (id: string) => void
}

interface Mark {
  readonly id: string
  readonly range: Range
}

/** What is not part of the screen's text: its paper version, and this glossary. */
const ELSEWHERE = '.sheet, .term-tools, dialog, svg'
/** What does something else when it is tapped. */
const ACTS = 'button, a, summary, label, input, select, textarea'
/** In each of these a term is marked once. */
const BLOCKS = 'p, li, dd, dt, h1, h2, h3, legend, td, th'

/** Name of the marks in the style sheet. */
const NAME = 'term'
/** A finger may miss a word by as much, in pixels. */
const MARGIN_PX = 6
/** A busy page marks its words after that many milliseconds all the same. */
const LATEST_MS = 400

/** Terms of a screen, and where they are to be marked. */
function read(main: Element, find: Find): { ids: string[]; marks: Mark[] } {
  const ids = new Set<string>()
  const marks: Mark[] = []
  const seen = new Map<Element, Set<string>>()
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const found = find(node.nodeValue ?? '')
    const parent = node.parentElement
    if (found.length === 0 || !parent || parent.closest(ELSEWHERE)) continue
    const block = parent.closest(ACTS) ? null : (parent.closest(BLOCKS) ?? parent)
    for (const { id, start, end } of found) {
      ids.add(id)
      const here = block && (seen.get(block) ?? new Set())
      if (!here || here.has(id)) continue
      seen.set(block, here.add(id))
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      marks.push({ id, range })
    }
  }
  return { ids: [...ids], marks }
}

const near = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left - MARGIN_PX && x <= rect.right + MARGIN_PX && y >= rect.top - MARGIN_PX && y <= rect.bottom + MARGIN_PX

/** The mark under a tap: by the places of the marks, since text that cannot be selected has no caret to ask for. */
function markAt(marks: readonly Mark[], { clientX: x, clientY: y, target }: MouseEvent): Mark | undefined {
  if (!(target instanceof Element) || target.closest(`${ACTS}, ${ELSEWHERE}`)) return undefined
  return marks.find(({ range }) => {
    const parent = range.startContainer.parentElement
    // Not what lies under a bar: the tap must be on the text, or on what is around it.
    const related = parent && (target.contains(parent) || parent.contains(target))
    return related && !range.collapsed && [...range.getClientRects()].some((rect) => near(rect, x, y))
  })
}

/**
 * Marks the terms of a screen for as long as it is shown, without touching its elements: the browser draws the marks
 * over ranges (CSS custom highlights). Where it cannot, the terms are told all the same, and a tap opens nothing.
 * Returns what ends it.
 */
export function watchTerms(main: Element, find: Find, { onTerms, onOpen }: Watch): () => void {
  let told = ''
  let marks: readonly Mark[] = []
  let cancel: (() => void) | undefined
  const mark = () => {
    cancel = undefined
    const now = read(main, find)
    if (canHighlight()) {
      marks = now.marks
      CSS.highlights.set(NAME, new Highlight(...marks.map(({ range }) => range)))
    }
    if (now.ids.join() === told) return
    told = now.ids.join()
    onTerms(now.ids)
  }
  const soon = () => {
    cancel ??= whenIdle(mark, LATEST_MS)
  }
  const inTools = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('.term-tools') != null
  const observer = new MutationObserver((changes) => {
    if (!changes.every(({ target }) => inTools(target))) soon()
  })
  const tap = (event: Event) => {
    const hit = markAt(marks, event as MouseEvent)
    // The end of a selection is no tap.
    if (hit && getSelection()?.type !== 'Range') onOpen(hit.id)
  }
  observer.observe(main, { subtree: true, childList: true, characterData: true })
  main.addEventListener('click', tap)
  soon()
  return () => {
    cancel?.()
    observer.disconnect()
    main.removeEventListener('click', tap)
    if (canHighlight()) CSS.highlights.delete(NAME)
  }
}
