import { isIPv4, isIPv6 } from 'node:net'
import type { Context } from 'hono'

/** Address of the sender; behind a proxy of ours, the one that it saw. Never stored, never logged. */
export function addressOf(context: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const bindings = context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return forwarded ?? bindings?.incoming?.socket?.remoteAddress ?? ''
}

/** The network of an address, /24 or /56: a house, not a device. What is no address is one network. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (isIPv4(plain)) return plain.split('.').slice(0, 3).join('.')
  if (!isIPv6(plain)) return ''
  const [head = '', tail] = plain.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const gap = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array<string>(Math.max(gap, 0)).fill('0'), ...after].map((group) =>
    group.padStart(4, '0').toLowerCase(),
  )
  return groups.slice(0, 4).join('').slice(0, 14)
}
