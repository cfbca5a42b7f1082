import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id as OWASP advises it: 19 MiB, two passes, one lane (the defaults of the library, said here to be kept). */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

const SHORTEST = 12
/** Longer ones cost time without being safer. */
const LONGEST = 200

/** Hash of a password, with its salt and its parameters. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), COST)

/** Letters that nobody takes for one another. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A password of 100 random bits, in groups that can be read out. */
export function generatePassword(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}

let nobody: Promise<string> | undefined

/** Whether a password is that of the hash; without a hash `false`, in the same time: no answer tells which accounts exist. */
export async function isPassword(held: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword(generatePassword())
  const right = await verify(held ?? (await nobody), password.normalize('NFC').slice(0, LONGEST + 1))
  return right && held !== undefined
}

/** What to tell somebody whose password is none; `undefined`: it may be used. */
export function passwordFault(password: string, account: string): string | undefined {
  if ([...password].length < SHORTEST) return `A password has at least ${SHORTEST} characters.`
  if (password.length > LONGEST) return `A password has at most ${LONGEST} characters.`
  if (password.toLowerCase().includes(account)) return 'A password does not hold the name of the account.'
  if (new Set(password).size < 5) return 'A password has at least five different characters.'
  return undefined
}
