import { getPublicKeyAsync, signAsync, utils } from '@noble/ed25519'
import { toBase64Url } from '../src/app/handoff/bytes'

/** Who signs packs, as a collector does. */
export async function signer() {
  const secret = utils.randomSecretKey()
  const key = toBase64Url(await getPublicKeyAsync(secret))
  return {
    key,
    /** A pack, or any text in the place of one, as it travels. */
    async sign(pack: object | string): Promise<string> {
      const text = typeof pack === 'string' ? pack : JSON.stringify(pack)
      const signature = toBase64Url(await signAsync(new TextEncoder().encode(text), secret))
      return JSON.stringify({ pack: text, signature, key })
    },
  }
}
