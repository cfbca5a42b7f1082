/** Mark of the browser's clock at each sound that begins to be heard. */
export const HEARD = 'voice-heard'

/** How loud and how fast. */
export interface Manner {
  /** 0 to 100. */
  readonly volume: number
  /** 1 is the pace of the voice. */
  readonly pace: number
}

/** A sentence that is being said. */
export interface Sound {
  /** Whether it was said to its end; `false`: it could not be. Stays open when it is stopped. */
  readonly done: Promise<boolean>
  pause(): void
  resume(): void
  stop(): void
  adjust(manner: Manner): void
}

/** One way of saying sentences. */
export interface Speaker {
  /** Gets a sentence ready: what starts it, or `undefined` when this speaker cannot say it. Never rejects. */
  prepare(said: string): Promise<((manner: Manner) => Sound) | undefined>
}
