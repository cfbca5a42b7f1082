/** The address of the desk, and the page that the worker of a device keeps for it (and for the page of the staff). */
const DESK = /^\/(bureau\/?|shell\.html)$/

const CLOSED_FEATURES =
  'accelerometer=(), autoplay=(self), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), ' +
  'microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=()'

/**
 * Sent with every answer: nothing is shared with other origins, nothing of the device is opened to the page. The camera
 * alone, to the desk alone: it reads the sheet of a case. A worker answers for the desk with the page that it kept,
 * with its headers; the screens of residents are other pages and stay without.
 */
export const securityHeaders = (path: string): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': `camera=(${DESK.test(path) ? 'self' : ''}), ${CLOSED_FEATURES}`,
})

/** Policy of what is not a page: nothing at all may be loaded by it. */
export const CLOSED_POLICY = "default-src 'none'; frame-ancestors 'none'"

/**
 * The policy that a page declares for itself, completed with what only a header may say. One source: the build, which
 * alone knows the hash of the inlined style. A page without a policy gets the closed one.
 */
export function policyOf(html: string): string {
  const declared = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]
  return declared ? `${declared}; frame-ancestors 'none'` : CLOSED_POLICY
}

/** Lets pages of this origin, and no other, show an answer in a frame. */
export function framedByOurselves(headers: Headers): void {
  headers.set('x-frame-options', 'SAMEORIGIN')
  const policy = headers.get('content-security-policy') ?? CLOSED_POLICY
  headers.set('content-security-policy', policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"))
}

/** Lets any site show in a frame what says so in its own policy, even a site that takes in nothing that does not agree. */
export function framedByAnyone(headers: Headers): void {
  if (!headers.get('content-security-policy')?.includes('frame-ancestors *')) return
  headers.delete('x-frame-options')
  headers.set('cross-origin-resource-policy', 'cross-origin')
}

/** Files named after their content never change; all others are asked for again each time. */
export function cacheControl(path: string): string {
  return /^\/assets\/|^\/voice\/.+\.mp3$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
}
