/** Cents of an amount as people type it, "1 234,56 €" or "1234.5"; `undefined` when it is none. */
export function centsTyped(typed: string): number | undefined {
  const plain = typed.replace(/[\s€]/g, '').replace(',', '.')
  return /^\d{1,6}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined
}
