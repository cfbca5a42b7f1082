import { render, waitFor } from '@testing-library/preact'
import type { ComponentType } from 'preact'
import { loadObservatoryWords } from '../../src/app/i18n/observatory-words'
import { figuresOf } from '../../src/app/observatory/figures'
import type { ViewProps } from '../../src/app/observatory/views/props'
import type { Edition } from '../../src/statistics/edition'

/** The real words, so that a missing key is seen. */
export const french = await loadObservatoryWords('fr')

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

/** A page as a test reads it: every space plain. */
export const readingOf = (container: Element) => ({
  text: () => plain(container.textContent),
  /** Rows of the first table, cells in order. */
  table: () =>
    [...(container.querySelector('table')?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => plain(cell.textContent)),
    ),
  /** Every text of the drawings, once they are drawn. */
  async drawn() {
    // The library of charts is read at the first drawing: how long that takes is of the machine.
    await waitFor(
      () => {
        if (!container.querySelector('.chart')) throw new Error('not drawn yet')
      },
      { timeout: 15_000 },
    )
    return [...container.querySelectorAll('.chart text')].map((text) => plain(text.textContent))
  },
  /** What the first drawing says to those who do not see it. */
  async finding() {
    await this.drawn()
    return plain(container.querySelector('.chart')?.getAttribute('aria-label'))
  },
})

/** Draws one view of an edition, in French. */
export function show(View: ComponentType<ViewProps>, edition: Edition) {
  const { container } = render(<View words={french} edition={edition} figures={figuresOf(edition)} />)
  return readingOf(container)
}
