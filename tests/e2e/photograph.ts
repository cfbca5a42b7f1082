import type { Page } from 'playwright-core'

/** How a photograph is worse than what it shows. */
export interface Harm {
  /** Degrees. */
  readonly turned?: number
  /** Pixels of blur, of the photograph. */
  readonly blur?: number
  /** Size, of what it shows. */
  readonly scale?: number
  /** Of JPEG, from 0 to 1. */
  readonly quality?: number
  /** Width and height of the photograph, where it must have one. */
  readonly frame?: readonly [number, number]
  /** A corner that is missing: one with a mark by which readers find the code, or the one without; its share of a side. */
  readonly torn?: { readonly corner: 'marked' | 'plain'; readonly share: number }
}

/** A photograph of a picture (PNG), as a JPEG: turned a little, blurred, in uneven light, compressed. */
export async function photograph(page: Page, picture: Buffer, harm: Harm = {}): Promise<Buffer> {
  const data = `data:image/png;base64,${picture.toString('base64')}`
  const jpeg = await page.evaluate(
    async ([source, { turned = 4, blur = 0.8, scale = 0.8, quality = 0.6, frame, torn }]) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const [width, height] = frame ?? [image.width * scale * 1.2, image.height * scale * 1.2]
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const paint = canvas.getContext('2d') as CanvasRenderingContext2D
      paint.fillStyle = '#7c6a55'
      paint.fillRect(0, 0, width, height)
      paint.filter = `blur(${blur}px)`
      paint.translate(width / 2, height / 2)
      paint.rotate((turned * Math.PI) / 180)
      const shown = frame ? Math.min(width / image.width, height / image.height) * 0.9 : scale
      paint.drawImage(
        image,
        (-image.width * shown) / 2,
        (-image.height * shown) / 2,
        image.width * shown,
        image.height * shown,
      )
      if (torn) {
        const [x, y] = [(image.width * shown) / 2, (image.height * shown) / 2]
        const [right, down] = torn.corner === 'marked' ? [-1, -1] : [1, 1]
        paint.beginPath()
        paint.moveTo(right * x, down * y)
        paint.lineTo(right * x * (1 - 2 * torn.share), down * y)
        paint.lineTo(right * x, down * y * (1 - 2 * torn.share))
        paint.fill()
      }
      paint.resetTransform()
      paint.filter = 'none'
      const shade = paint.createLinearGradient(0, 0, width, height)
      shade.addColorStop(0, '#0000')
      shade.addColorStop(1, '#0007')
      paint.fillStyle = shade
      paint.fillRect(0, 0, width, height)
      return canvas.toDataURL('image/jpeg', quality)
    },
    [data, harm] as const,
  )
  return Buffer.from(jpeg.split(',')[1] ?? '', 'base64')
}
