import type { Answer, AtelierApi } from './api'

const OF_THE_DOOR: readonly string[] = ['session', 'signIn', 'signOut', 'fileOf']

/** The same, but a request of somebody whose session has ended waits until they are signed in again, and is made again. */
export function keepSigned(api: AtelierApi, signInAgain: () => Promise<void>): AtelierApi {
  const kept = Object.entries(api).map(([name, ask]) => {
    if (OF_THE_DOOR.includes(name)) return [name, ask]
    const again = async (...given: unknown[]): Promise<Answer<unknown>> => {
      const call = ask as (...given: unknown[]) => Promise<Answer<unknown>>
      const answer = await call(...given)
      if (!('fault' in answer) || answer.fault !== 'unsigned') return answer
      await signInAgain()
      return call(...given)
    }
    return [name, again]
  })
  return Object.fromEntries(kept) as AtelierApi
}
