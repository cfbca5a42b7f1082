/** Fields that the keyboard goes through, in the order of the page. */
const fieldsIn = (form: Element): HTMLElement[] =>
  [...form.querySelectorAll<HTMLElement>('[data-key]')].filter((field) => !field.closest('details:not([open])'))

/** Shows a field and puts the keyboard there, its text ready to be replaced. */
function enter(field: HTMLElement): void {
  field.focus()
  field.scrollIntoView({ block: 'nearest' })
  if (field instanceof HTMLInputElement && field.type === 'text') field.select()
}

/** Goes to the field after this one; from the last one to the first that nothing is said in yet. */
export function goOn(form: Element, from: Element): void {
  const all = fieldsIn(form)
  const at = all.findIndex((field) => field === from || field.closest('fieldset.entry-several')?.contains(from))
  const isEmpty = (field: HTMLElement) =>
    /empty|proposed/.test(field.closest<HTMLElement>('[data-state]')?.dataset.state ?? '')
  const next = all[at + 1] ?? all.find(isEmpty)
  if (next) enter(next)
}

/** Goes to the field of an answer, if it is on the page. */
export function goTo(form: Element | null, key: string): void {
  const field = form?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
  const folded = field?.closest('details')
  if (folded) folded.open = true
  if (field) enter(field)
}
