import { useMemo } from 'preact/hooks'
import { qrOf } from './qr'

/** A text as a square to scan, black on white in every theme; nothing when it is too long. */
export function QrCode({ url, label }: { url: string; label: string }) {
  const drawing = useMemo(() => qrOf(url), [url])
  if (!drawing) return null
  const { size, path } = drawing
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
