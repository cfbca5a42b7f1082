import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID, sign, verify } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Signs packs (Ed25519), and knows its own signatures. */
export interface Signer {
  /** The 32 bytes of the public key, base64url. */
  readonly publicKey: string
  /** Signature over the bytes of a text in UTF-8, base64url. */
  sign(text: string): string
  isOurs(text: string, signature: string): boolean
}

/** Puts a new key in place, unless another collector did so first. Whole or not at all: it is written beside, then named. */
function makeKey(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const { privateKey } = generateKeyPairSync('ed25519')
  const draft = `${path}.${randomUUID()}`
  writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

/** The key of a file, which is made when it is not there. Throws when the file is no key of Ed25519. */
export function openSigner(path: string): Signer {
  let pem: string
  try {
    pem = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    makeKey(path)
    pem = readFileSync(path, 'utf8')
  }
  const key = createPrivateKey(pem)
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${path} is not a key of Ed25519.`)
  const shown = createPublicKey(key)
  return {
    publicKey: shown.export({ format: 'jwk' }).x as string,
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64url'),
    isOurs: (text, signature) => verify(null, Buffer.from(text), shown, Buffer.from(signature, 'base64url')),
  }
}

/** What terminals take: the text of a pack, its signature and the key to check it with. */
export const envelope = (text: string, signer: Signer): string =>
  JSON.stringify({ pack: text, signature: signer.sign(text), key: signer.publicKey })
