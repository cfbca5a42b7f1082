import jsQR from 'jsqr'
import type { Locator } from 'playwright-core'
import { PNG } from 'pngjs'

/** What a code on screen says, read from a screenshot by a library that knows nothing of the product. */
export async function decodeShown(code: Locator): Promise<string> {
  const { data, width, height } = PNG.sync.read(await code.screenshot())
  const found = jsQR(new Uint8ClampedArray(data), width, height)
  if (!found) throw new Error('the code cannot be read')
  return found.data
}
