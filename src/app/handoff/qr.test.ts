import jsQR from 'jsqr'
import { expect, it } from 'vitest'
import { qrOf } from './qr'

/** Pixels of a drawing, each module four pixels wide. */
function pixels(path: string, size: number): { data: Uint8ClampedArray; side: number } {
  const scale = 4
  const side = size * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x = 0, y = 0, length = 0] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
  }
  return { data, side }
}

it.each(['https://porte-des-droits.example/#/dossier/1.abc', 'tel:+33329628491', 'é'.repeat(300)])(
  '%s is read again by another library',
  (text) => {
    const drawing = qrOf(text)
    if (!drawing) throw new Error('no drawing')
    const { data, side } = pixels(drawing.path, drawing.size)
    expect(jsQR(data, side, side)?.data).toBe(text)
  },
)

it('keeps four empty modules around', () => {
  const drawing = qrOf('abc')
  expect(drawing?.path).not.toMatch(/M[0-3] |M\d+ [0-3]h/)
})

it('is refused beyond version 25', () => {
  expect(qrOf('a'.repeat(997))?.version).toBe(25)
  expect(qrOf('a'.repeat(998))).toBeNull()
})
