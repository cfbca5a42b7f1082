import { createHash } from 'node:crypto'

/**
 * Content security policy of a page; `style` is the text of the one inlined style sheet. Nothing else is allowed.
 * `frames`: it may show pages of this origin, as the workshop shows the kiosk.
 */
export function contentSecurityPolicy(style: string, frames: boolean): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    // What is read aloud is played from memory.
    "media-src 'self' blob:",
    "connect-src 'self'",
    ...(frames ? ["frame-src 'self'"] : []),
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
