import { addAccount } from '../../src/collector/atelier/accounts'
import type { Service } from './service'

/** Long, and not the name of anybody. */
export const PASSWORD = 'trois grenouilles au bord'

/** A browser of somebody who is signed in: what it sends along, and what it is told. */
export interface Visitor {
  readonly cookie: string
  readonly csrf: string
  /** Sends JSON; `headers` replace what the browser would send. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  get(path: string): Promise<Response>
}

const JSON_TYPE = { 'content-type': 'application/json' }

let networks = 0
/** An address of a network that nothing else is sent from. */
export function elsewhere(): string {
  networks += 1
  return `10.${networks >> 8}.${networks & 255}.1`
}

/** Posts a name and a password. */
export const signIn = (
  service: Service,
  account: unknown,
  password: unknown = PASSWORD,
  { address = elsewhere(), headers = {} }: { address?: string; headers?: Record<string, string> } = {},
): Promise<Response> =>
  service.request(
    '/v1/atelier/session',
    { method: 'POST', body: JSON.stringify({ account, password }), headers: { ...JSON_TYPE, ...headers } },
    address,
  )

/** The cookie that an answer sets, as a browser sends it back. */
export const cookieOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? ''

/** Adds an account. */
export const hire = (service: Service, account: string, house = 'remiremont'): Promise<string> =>
  addAccount(service.store, { house, account, now: new Date('2026-05-10T08:00:00Z'), password: PASSWORD })

/** Signs in, under `/v1/atelier`. */
export async function enter(service: Service, account: string): Promise<Visitor> {
  const response = await signIn(service, account)
  if (response.status !== 200) throw new Error(`${account} cannot sign in: ${response.status}`)
  const cookie = cookieOf(response)
  const { csrf } = (await response.json()) as { csrf: string }
  return {
    cookie,
    csrf,
    get: (path) => service.request(`/v1/atelier/${path}`, { headers: { cookie } }),
    send: (method, path, body, headers = {}) =>
      service.request(`/v1/atelier/${path}`, {
        method,
        body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
        headers: { ...JSON_TYPE, cookie, 'x-csrf-token': csrf, ...headers },
      }),
  }
}

/** A notice that may be published. */
export const NOTICE = {
  id: 'fermeture-mai',
  needs: ['argent'],
  text: { fr: 'Fermé le vendredi 15 mai.' },
  source: { title: 'Centre social de Remiremont', url: null },
  verifiedOn: '2026-05-09',
  validUntil: '2026-05-16',
} as const
