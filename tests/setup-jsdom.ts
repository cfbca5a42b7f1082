import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/preact'
import { afterAll, afterEach, vi } from 'vitest'

/** Longer than Preact waits for a frame (35 ms): its last timer must not outlive the page of the test. */
const LAST_FRAME_MS = 50

// jsdom knows the element of a dialog but neither of its methods.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}

afterEach(cleanup)
afterAll(async () => {
  vi.useRealTimers()
  await new Promise((done) => setTimeout(done, LAST_FRAME_MS))
})
