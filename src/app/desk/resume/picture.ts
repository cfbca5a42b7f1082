/** Pixels on the longest side, one try after the other: small hides grain and blur, large shows fine modules. */
const SIDES = [1_200, 2_000, 3_200]

/** The text of the QR code on a photograph; `null` when none can be read, or when it is no picture. Never rejects. */
export async function textIn(file: Blob): Promise<string | null> {
  try {
    const [{ decodeQR }, picture] = await Promise.all([import('qr/decode.js'), createImageBitmap(file)])
    const longest = Math.max(picture.width, picture.height)
    for (const side of new Set(SIDES.map((wanted) => Math.min(wanted, longest)))) {
      const text = seenBy(decodeQR, picture, picture, side / longest)
      if (text !== null) return text
    }
  } catch {
    // No picture, or one that this browser cannot read.
  }
  return null
}

interface Size {
  readonly width: number
  readonly height: number
}

/** The text of the QR code on a picture, made smaller or larger by `scale`; `null` when none can be read. `canvas`: to draw on. */
export function seenBy(
  decode: (image: ImageData) => string,
  picture: CanvasImageSource,
  { width, height }: Size,
  scale = 1,
  canvas = document.createElement('canvas'),
): string | null {
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  try {
    return decode(context.getImageData(0, 0, canvas.width, canvas.height))
  } catch {
    return null
  }
}
