import type { Locator, Page } from 'playwright-core'
import { type Input, inputOf } from '../../src/app/walk/inputs'
import { SCREENS } from '../../src/app/walk/screens'
import { SITUATIONS } from '../../src/law/facts'
import type { Language } from '../words'
import { finger, type Hand } from './hands'
import { bare, factOf, factOfLine, nameOf, optionNames, say, saying, tickNames } from './phrases'

/** What somebody answers: by fact, or by fact and name of the line (`dateNaissance Enfant 1`). Default: the typical answer. */
export type Story = Readonly<Record<string, unknown>>

/** "Je ne sais pas". */
export const UNSURE = Symbol('unsure')

/** Locale of the names of months. */
const MONTHS: Readonly<Record<Language, string>> = {
  fr: 'fr',
  'fr-falc': 'fr',
  en: 'en-GB',
  ar: 'ar-u-nu-latn',
  tr: 'tr',
  uk: 'uk',
}

/** Presses at the same place closer than this count as one. */
const CALM_MS = 450

/** Somebody in front of the screen: reads titles and labels, presses what they name. */
export class Visitor {
  private readonly hand: Hand
  private calmAt = 0

  constructor(
    readonly page: Page,
    private readonly story: Story = {},
    hand?: Hand,
    private readonly language: Language = 'fr',
  ) {
    this.hand = hand ?? finger(page)
  }

  private named(key: string): string | RegExp {
    return nameOf(key, this.language)
  }

  /** What a card begins with. */
  private beginning(key: string): RegExp {
    return new RegExp(saying(key, this.language).source.replace(/\$$/, ''))
  }

  button(key: string): Locator {
    return this.page.getByRole('button', { name: this.named(key), exact: true })
  }

  /** Presses a button, as calmly as a person: a second press too soon at the same place would not count. */
  async press(key: string): Promise<void> {
    await this.page.waitForTimeout(Math.max(0, this.calmAt - Date.now()))
    await this.hand.press(this.button(key).last())
    this.calmAt = Date.now() + CALM_MS
  }

  /** Chooses the radio button of that name. */
  choose(key: string, within: Page | Locator = this.page): Promise<void> {
    return this.hand.choose(within.getByRole('radio', { name: this.named(key), exact: true }))
  }

  title(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  /** Opens a door of the start screen, once the page is alive and has the sizes of its device. */
  async open(door: 'rights' | 'events' | 'places' | 'file'): Promise<void> {
    await this.page.locator('html[data-mode]').waitFor()
    await this.hand.press(this.page.getByRole('button', { name: this.beginning(`start.doors.${door}.title`) }))
    this.calmAt = Date.now() + CALM_MS
  }

  /** Opens the door of rights and waits for the first question. */
  async enter(): Promise<void> {
    await this.open('rights')
    await this.button('questions.ui.continue').waitFor()
  }

  /** Opens the life event of that name. */
  async event(id: string): Promise<void> {
    await this.press(`checklists.${id}.title`)
    await this.titled(`checklists.${id}.title`)
  }

  /** Waits for the screen of that title, drawn to its end. */
  async titled(key: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: this.named(key), exact: true }).waitFor()
    await this.page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  }

  /** Puts a life event, with its day if it is given, into the file, from the list of events. Leads to the file. */
  async plan(event: string, iso?: string): Promise<void> {
    await this.event(event)
    if (iso !== undefined) {
      await this.press('events.day.ask')
      await this.day(iso)
      await this.titled(`checklists.${event}.title`)
    }
    await this.press('events.add')
    await this.press('events.file')
    await this.titled('dossier.title')
  }

  /** Gives the day of a life event on its own screen. */
  async day(iso: string): Promise<void> {
    await this.date(iso)
    await this.press('events.day.continue')
  }

  /** Fact of the question on screen; `undefined` when it is another screen. */
  async asked(): Promise<string | undefined> {
    return factOf(await this.title().innerText(), this.language)
  }

  /** Answers questions until `until` is asked, or to the results. Returns the facts that were asked, in order. */
  async answerUntil(until?: string): Promise<string[]> {
    const asked: string[] = []
    for (let screens = 0; screens < 80; screens += 1) {
      const fact = await this.asked()
      if (fact === undefined || fact === until) return asked
      if (asked.at(-1) !== fact) asked.push(fact)
      await this.answer(fact)
      await this.goOn()
    }
    throw new Error(`questions without end: ${asked.join(', ')}`)
  }

  /** Presses "Continuer" and waits until another question or line is shown. */
  async goOn(): Promise<void> {
    const before = await this.where()
    await this.press('questions.ui.continue')
    await this.page.waitForFunction((old) => {
      const row = document.querySelector('.row[aria-pressed="true"]')
      return `${document.querySelector('h1')?.textContent}|${row?.textContent}` !== old
    }, before)
  }

  private where(): Promise<string> {
    return this.page.evaluate(() => {
      const row = document.querySelector('.row[aria-pressed="true"]')
      return `${document.querySelector('h1')?.textContent}|${row?.textContent}`
    })
  }

  /** Gives the answer of the story to the question, or to its line, on screen. */
  async answer(fact: string): Promise<void> {
    if (fact === 'situations') return this.tick()
    const row = this.page.locator('.row[aria-pressed="true"] .row-name')
    if (fact in SCREENS) {
      const line = bare(await row.innerText())
      const one = factOfLine(fact, line, this.language)
      await this.fill(this.page.locator('main'), one, inputOf(one), line.replace(/\s?:\s[^:]*$/, ''))
      return
    }
    const input = inputOf(fact)
    if (input.kind === 'yesNo') {
      const groups = this.page.locator('fieldset.choices')
      for (const group of await groups.all()) {
        await this.fill(group, fact, input, bare(await group.locator('legend').innerText()))
      }
      return
    }
    const name = (await row.count()) > 0 ? bare(await row.innerText()) : ''
    await this.fill(this.page.locator('main'), fact, input, name)
  }

  /** Ticks what is true in the story, or that nothing is. */
  private async tick(): Promise<void> {
    let ticked = 0
    for (const group of await this.page.locator('fieldset.choices').all()) {
      const who = bare(await group.locator('legend').innerText())
      for (const { id } of SITUATIONS) {
        if (!(this.story[`${id} ${who}`] ?? this.story[id])) continue
        const box = tickNames(id, this.language)
          .map((name) => group.getByRole('checkbox', { name }))
          .reduce((all, one) => all.or(one))
        if ((await box.count()) === 0) continue
        await this.hand.choose(box)
        ticked += 1
      }
    }
    if (ticked === 0) await this.hand.choose(this.page.getByRole('checkbox', { name: this.named('questions.ui.none') }))
  }

  private async fill(scope: Locator, fact: string, input: Input, name: string): Promise<void> {
    const said = this.story[`${fact} ${name}`] ?? this.story[fact] ?? input.typical
    const named = (role: 'radio' | 'checkbox', names: RegExp[]) =>
      names.map((one) => scope.getByRole(role, { name: one })).reduce((all, one) => all.or(one))
    if (said === UNSURE) {
      const radio = scope.getByRole('radio', { name: this.named('questions.ui.dontKnow') })
      if ((await radio.count()) > 0) return this.hand.choose(radio)
      return this.hand.press(scope.getByRole('button', { name: this.named('questions.ui.dontKnow') }))
    }
    switch (input.kind) {
      case 'household':
        return this.household(said as typeof input.typical)
      case 'yesNo':
        return this.hand.choose(
          scope.getByRole('radio', { name: this.named(said ? 'questions.ui.yes' : 'questions.ui.no'), exact: true }),
        )
      case 'choice':
        return this.hand.choose(named('radio', optionNames(fact, said as string, this.language)))
      case 'several': {
        const chosen = said as readonly string[]
        if (chosen.length === 0)
          return this.hand.choose(scope.getByRole('checkbox', { name: this.named(`questions.${fact}.none`) }))
        for (const one of chosen) await this.hand.choose(named('checkbox', optionNames(fact, one, this.language)))
        return
      }
      case 'date':
        return this.date(said as string)
      case 'amount':
        return this.hand.type(String((said as number) / 100).replace('.', ','))
      default:
        return this.hand.type(String(said).replace('.', ','))
    }
  }

  private async household({
    conjoint,
    enfants,
  }: {
    conjoint: string | null
    enfants: readonly string[]
  }): Promise<void> {
    if (conjoint) {
      await this.press('common.household.addPartner')
      await this.hand.choose(
        this.page.getByRole('radio', { name: this.named(`questions.foyer.options.${conjoint}`), exact: true }),
      )
    }
    for (const child of enfants) {
      await this.press('common.household.addChild')
      await this.page
        .getByText(saying('common.people.enfant', this.language))
        .filter({ hasText: child.slice('enfant'.length) })
        .waitFor()
    }
  }

  private async date(iso: string): Promise<void> {
    const [year = '', month = '', day = ''] = iso.split('-')
    const pad = this.page.locator('fieldset.date-pad')
    const step = (key: string) => pad.getByRole('button', { name: new RegExp(`^${say(key, this.language)}( |$)`) })
    await this.hand.press(step('common.date.day'))
    await this.hand.type(day)
    await this.hand.press(step('common.date.month'))
    const name = new Intl.DateTimeFormat(MONTHS[this.language], { month: 'long', timeZone: 'UTC' }).format(
      new Date(`2025-${month}-01`),
    )
    await this.hand.pick(pad.getByRole('button', { name, exact: true }), Number(month))
    await this.hand.press(step('common.date.year'))
    await this.hand.type(year)
  }
}
