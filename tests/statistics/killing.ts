class Killed extends Error {}

const METHODS = ['get', 'getAll', 'getKey', 'put', 'delete'] as const

/**
 * Runs `work` in a process that dies at its n-th call of the storage (the first is 0), and says whether it died. With
 * `undefined` it never dies.
 */
export async function dyingAt(step: number | undefined, work: () => Promise<unknown>): Promise<boolean> {
  const prototype = IDBObjectStore.prototype
  const originals = METHODS.map((method) => [method, prototype[method]] as const)
  let calls = 0
  for (const [method, original] of originals) {
    Object.assign(prototype, {
      [method](this: IDBObjectStore, ...given: unknown[]) {
        const dies = calls++ === step
        if (dies && this.transaction.mode === 'readonly') throw new Killed()
        const request = (original as (...all: unknown[]) => unknown).apply(this, given)
        // A browser rolls back what a dead process has not finished.
        if (dies) this.transaction.abort()
        return request
      },
    })
  }
  try {
    await work()
    return false
  } catch (error) {
    if (error instanceof Killed || (error as DOMException).name === 'AbortError') return true
    throw error
  } finally {
    for (const [method, original] of originals) Object.assign(prototype, { [method]: original })
  }
}
