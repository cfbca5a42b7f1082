import { fireEvent, render, screen } from '@testing-library/preact'
import { vi } from 'vitest'
import type { DraftItem } from '../src/app/atelier/api'
import { ItemForm } from '../src/app/atelier/item-form'
import { atelierWords } from '../src/app/atelier/words'
import type { PackKind } from '../src/content/local/faults'

/** The day of these forms. */
export const TODAY = '2026-11-29'

/** The words of the workshop. */
export const words = await atelierWords('fr')

/** Name of a field as the tests look for it: with plain spaces. */
export const label = (key: string) => words.t(`atelier.fields.label.${key}`).replace(/\s/g, ' ')
export const type = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name, { exact: true }), { target: { value } })
export const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByLabelText(name, { exact: true }), { target: { value } })
export const tick = (name: string) => fireEvent.click(screen.getByLabelText(name, { exact: true }))
export const save = () => fireEvent.click(screen.getByRole('button', { name: words.t('atelier.form.save') }))

/** Draws the form of an item, a new one unless it is given; what its collector is sent. */
export function form(kind: PackKind, held?: DraftItem) {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = () => undefined
  HTMLDialogElement.prototype.close = () => undefined
  const put = vi.fn().mockResolvedValue({ value: { revision: 2 } })
  const places = [{ id: 'mjc', name: 'MJC' }]
  const props = { words, kind, held, places, taken: new Set(['mjc']), today: TODAY, onDone: vi.fn() }
  render(<ItemForm {...props} api={{ put, remove: vi.fn() }} />)
  return put
}

/** Saves again, at once: a second press would not count before a moment. */
export function saveAgain(): void {
  vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date', 'performance'] })
  save()
  vi.useRealTimers()
}

/** Where an item of these forms comes from. */
export const traced = {
  source: { title: 'Accueil', url: null },
  verifiedOn: TODAY,
  validUntil: null,
  confirmedBy: null,
}

/** An item of the draft. */
export const heldItem = (kind: PackKind, item: DraftItem['item']): DraftItem => ({
  ...{ kind, id: item.id, revision: 3, item, toConfirm: false, changedBy: null, changedAt: null, state: 'same' },
})
