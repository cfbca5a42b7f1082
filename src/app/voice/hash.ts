/** Letters of the name of a sound. */
const LENGTH = 24

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * Name of the sound of a sentence, as it is said, in a voice: 24 hexadecimal figures of a SHA-256. A text that changed
 * has another name: it can never be heard with the sound of the old one.
 */
export async function soundName(voice: string, said: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${voice}\n${said}`))
  return hex(digest).slice(0, LENGTH)
}
