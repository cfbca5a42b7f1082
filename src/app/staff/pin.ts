import type { DeviceStorage, Written } from '../kiosk/storage'

/** Digits of the code of the staff. */
export const PIN_DIGITS = 6
/** Wrong tries before the first wait. */
const TRIES = 5
const MINUTE_MS = 60_000
const LONGEST_MS = 64 * MINUTE_MS
/** What a try costs whoever copies the disk; half a second on a small computer. */
const ROUNDS = 600_000
const KEY = 'staff'

/** The code of the staff as it is kept: never the digits. */
interface Record {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly hash: Uint8Array<ArrayBuffer>
  readonly rounds: number
  /** Wrong tries since the last good one. */
  readonly failures: number
  /** Milliseconds since 1970 of the last wrong try. */
  readonly failedAt: number
}

/** What became of a try: `left` tries before a wait, or the seconds to wait. */
export type Tried =
  | { readonly kind: 'ok' }
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'wait'; readonly seconds: number }

/** The code that opens the staff's screen of this device. */
export interface Pin {
  /** Whether the staff have chosen one. */
  exists(): Promise<boolean>
  choose(pin: string): Promise<Written>
  /** Seconds before another try; 0: at once. */
  wait(): Promise<number>
  try(pin: string): Promise<Tried>
  /** For a code that nobody remembers. */
  forget(): Promise<Written>
}

const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> =>
  ArrayBuffer.isView(value) && value.byteLength >= 16
const isRecord = (value: unknown): value is Record => {
  const { salt, hash, rounds, failures, failedAt } = (value ?? {}) as Partial<Record>
  return isBytes(salt) && isBytes(hash) && [rounds, failures, failedAt].every(Number.isFinite)
}

/** A code too easy to guess: one digit six times, or digits in a row. */
export const isTooEasy = (pin: string): boolean => {
  const steps = new Set([...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index])))
  const [step] = steps
  return steps.size === 1 && Math.abs(step as number) <= 1
}

/** The wait that the last wrong try began: a minute after five, twice as long after each one more. */
const delayAfter = (failures: number): number =>
  failures < TRIES ? 0 : Math.min(MINUTE_MS * 2 ** (failures - TRIES), LONGEST_MS)

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, key, 256)
  return new Uint8Array(bits)
}

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.reduce((difference, byte, index) => difference | (byte ^ (b[index] as number)), 0) === 0

/** The code kept in `storage`; `rounds` are fewer in tests only. */
export function pinIn(storage: DeviceStorage, now: () => number = Date.now, rounds = ROUNDS): Pin {
  const read = async (): Promise<Record | undefined> => {
    const kept = await storage.read(KEY)
    return isRecord(kept) ? kept : undefined
  }
  const secondsLeft = ({ failures, failedAt }: Record): number => {
    const delay = delayAfter(failures)
    // A clock that was put back must not make the wait longer than it is.
    return Math.ceil(Math.min(delay, Math.max(0, failedAt + delay - now())) / 1000)
  }
  return {
    exists: async () => (await read()) !== undefined,
    async choose(pin) {
      const salt = crypto.getRandomValues(new Uint8Array(16))
      const hash = await derive(pin, salt, rounds)
      return storage.write(KEY, { salt, hash, rounds, failures: 0, failedAt: 0 } satisfies Record)
    },
    async wait() {
      const record = await read()
      return record ? secondsLeft(record) : 0
    },
    async try(pin) {
      const record = await read()
      if (!record) return { kind: 'wrong', left: 0 }
      const before = secondsLeft(record)
      if (before > 0) return { kind: 'wait', seconds: before }
      // Written down before the answer is known: a plug that is pulled gives no free try.
      const failed = { ...record, failures: record.failures + 1, failedAt: now() }
      await storage.write(KEY, failed)
      if (same(await derive(pin, record.salt, record.rounds), record.hash)) {
        await storage.write(KEY, { ...record, failures: 0, failedAt: 0 })
        return { kind: 'ok' }
      }
      const seconds = secondsLeft(failed)
      return seconds > 0 ? { kind: 'wait', seconds } : { kind: 'wrong', left: TRIES - failed.failures }
    },
    forget: () => storage.write(KEY, undefined),
  }
}
