import type { Page } from 'playwright-core'
import { inputOf } from '../../src/app/walk/inputs'
import { UNKNOWN } from '../../src/engine/types'

/** The field that has the keyboard. */
interface At {
  readonly key: string | null
  readonly state: string | undefined
  /** Values of a choice, and the one that is chosen. */
  readonly options: readonly { readonly value: string; readonly letter: string }[]
  readonly value: string
}

const PLAIN_LETTER = /^[a-z]$/i

/** A mediator who types a case by keyboard alone, field after field as the page leads, and counts the keys. */
export class Typist {
  keys = 0
  /** What was answered, by answer key. */
  readonly said = new Map<string, unknown>()

  constructor(
    private readonly page: Page,
    /** What the resident says, by answer key; of the others the proposal is right, or is not known. */
    private readonly known: ReadonlyMap<string, unknown>,
  ) {}

  async press(key: string): Promise<void> {
    this.keys += key.split('+').length
    await this.page.keyboard.press(key)
  }

  private async type(text: string): Promise<void> {
    for (const sign of text) await this.press(sign)
  }

  at(): Promise<At> {
    return this.page.evaluate(() => {
      const here = document.activeElement as HTMLSelectElement
      return {
        key: here.closest('[data-key]')?.getAttribute('data-key') ?? null,
        state: here.closest<HTMLElement>('[data-state]')?.dataset.state,
        options: here.options ? [...here.options].map(({ value, text }) => ({ value, letter: text[0] ?? '' })) : [],
        value: here.value,
      }
    })
  }

  /** Chooses by the first letter; by the arrow where that is no key of every keyboard. */
  private async choose(wanted: string): Promise<void> {
    for (let presses = 0; presses < 12; presses += 1) {
      const { value, options } = await this.at()
      if (value === wanted) return
      const letter = options.find((option) => option.value === wanted)?.letter ?? ''
      await this.press(PLAIN_LETTER.test(letter) ? letter.toLowerCase() : 'ArrowDown')
    }
    throw new Error(`cannot choose ${wanted}`)
  }

  /** Answers the field that has the keyboard. */
  private async answer({ key: at, state }: At): Promise<void> {
    if (at === null) throw new Error('the keyboard is nowhere')
    const key = at.replace(/ .*/, '')
    const input = inputOf(key.slice(0, key.indexOf('@')))
    const value = this.known.get(key)
    if (at.endsWith(' children')) {
      const { enfants } = value as { enfants: readonly string[] }
      if (enfants.length > 0) await this.type(String(enfants.length))
      this.said.set(key, value)
      return this.press('Enter')
    }
    if (input.kind === 'household') {
      const { conjoint } = value as typeof input.typical
      if (conjoint) await this.choose(conjoint)
      return this.press('Enter')
    }
    if (value === undefined && state !== 'proposed') throw new Error(`nothing is known of ${key}`)
    const proposal = input.kind === 'several' ? [] : input.typical
    this.said.set(key, value ?? proposal)
    if (value === undefined || (state === 'proposed' && value === proposal)) return this.press('Enter')
    if (value === UNKNOWN) await this.press('?')
    else if (input.kind === 'choice') await this.choose(String(value))
    else if (input.kind === 'yesNo') await this.choose(value === true ? 'yes' : 'no')
    else if (input.kind === 'several') {
      const chosen = value as readonly string[]
      for (const one of chosen) await this.press(String(input.options.indexOf(one) + 1))
      if (chosen.length === 0 && state !== 'proposed') await this.press('0')
    } else if (input.kind === 'date') await this.type(String(value).split('-').reverse().join(''))
    else await this.type(String(input.kind === 'amount' ? Number(value) / 100 : value).replace('.', ','))
    await this.press('Enter')
  }

  /** Types until nothing is asked any more. The situations, none of which is so but those known, are accepted at once. */
  async enter(): Promise<void> {
    await this.press('Tab')
    for (let fields = 0; fields < 120; fields += 1) {
      const at = await this.at()
      if (at.state === 'said' && !at.key?.endsWith(' children')) return
      const situations = await this.page.evaluate(() => {
        const part = document.activeElement?.closest<HTMLElement>('[data-part="situations"]')
        const open = part?.querySelectorAll<HTMLElement>('[data-state="proposed"] [data-key]') ?? []
        return [...open].map((field) => field.dataset.key ?? '')
      })
      if (situations.length > 0 && situations.every((key) => !this.known.get(key))) {
        for (const key of situations) this.said.set(key, false)
        await this.press('Control+Enter')
      } else await this.answer(at)
    }
    throw new Error('fields without end')
  }
}
