/** Pixels on the longest side, one try after the other: small hides grain and blur, large shows fine modules. */
const SIDES = [1_200, 2_000, 3_200]

/** The text of the QR code on a photograph; `null` when none can be read, or when it is no picture. Never rejects. */
export async function textIn(file: Blob): Promise<string | null> {
  try {
    const [{ decodeQR }, picture] = await Promise.all([import('qr/decode.js'), createImageBitmap(file)])
    const longest = Math.max(picture.width, picture.height)
    for (const side of new Set(SIDES.map((wanted) => Math.min(wanted, longest)))) {
      const text = decoded(decodeQR, pixelsOf(picture, side / longest))
      if (text !== null) return text
    }
  } catch {
    // No picture, or one that this browser cannot read.
  }
  return null
}

function pixelsOf(picture: ImageBitmap, scale: number): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

function decoded(decode: (image: ImageData) => string, pixels: ImageData): string | null {
  try {
    return decode(pixels)
  } catch {
    return null
  }
}
