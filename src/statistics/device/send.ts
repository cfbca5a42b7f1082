/** What a device sends to the collector. */
export interface Sending {
  readonly method: 'PUT' | 'POST'
  readonly body: string
  readonly token?: string
  /** Milliseconds after which the answer is given up. */
  readonly patienceMs: number
}

/** Sends JSON without anything that tells who asks, but for a token; `undefined`: no answer. */
export function send(address: string, sending: Sending, request: typeof fetch): Promise<Response | undefined> {
  const { method, body, token, patienceMs } = sending
  return request(address, {
    method,
    body,
    headers: { ...(token && { authorization: `Bearer ${token}` }), 'content-type': 'application/json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => undefined)
}
