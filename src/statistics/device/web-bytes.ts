import { randomBytes } from '../random'

/** Random bytes of the browser. */
export const webByte = randomBytes((block) => crypto.getRandomValues(block))
