import { topDialog } from '../ui/modal'
import { type Stop, shorten } from './order'

const ITEMS = 'button, a[href], summary, input, select, textarea'
/** What belongs together, in the order of the page: bars, the content, fields, keypads and their like. */
const GROUPS =
  '.top-bar, .screen-body, .screen-bar, .modal-text, .modal-actions, .doors, fieldset, .keypad, .month-grid, .letter-row, details, section, article, ul, ol'

/** Drawn, and not put away in something closed. */
const isThere = (element: Element): boolean =>
  !(element as HTMLButtonElement).disabled && element.checkVisibility({ visibilityProperty: true })

/** The dialog on top, or the whole page. */
export const scopeOf = (page: Document): HTMLElement => topDialog(page) ?? page.body

const isRadio = (element: Element) => element instanceof HTMLInputElement && element.type === 'radio'

function collect(parent: Element): Stop<HTMLElement>[] {
  return [...parent.children].flatMap((element): Stop<HTMLElement>[] => {
    if (!(element instanceof HTMLElement)) return []
    if (element.matches(ITEMS)) return isThere(element) ? [{ at: element, inside: [], once: isRadio(element) }] : []
    const inside = collect(element)
    return element.matches(GROUPS) ? [{ at: element, inside }] : inside
  })
}

/** The bar on top comes last, so that a new screen begins with what it asks. */
const topLast = (stops: readonly Stop<HTMLElement>[]): readonly Stop<HTMLElement>[] => {
  const isTop = ({ at }: Stop<HTMLElement>) => at.closest('.top-bar') !== null
  return [...stops.filter((stop) => !isTop(stop)), ...stops.filter(isTop)]
}

/** Groups and items of a page or a dialog. */
export const stopsIn = (scope: HTMLElement): readonly Stop<HTMLElement>[] =>
  topLast(shorten(collect(scope), (element) => element.matches(GROUPS)))
