import { describe, expect, it } from 'vitest'
import { gapsByCommune } from '../../src/content/directory/gaps'
import { distanceTo } from '../../src/content/directory/nearest'
import { DEFAULT_PACK } from '../../src/content/local/default-pack'
import { finger, keyboard } from './hands'
import { say } from './phrases'
import { decodeShown } from './qr'
import { useStage } from './stage'
import { Visitor } from './visitor'

const open = useStage()

const eloyes = DEFAULT_PACK.places.find(({ id }) => id === 'micro-creche-eloyes')
const names = (visitor: Visitor) => visitor.page.locator('.place-card .place-name').allInnerTexts()

describe('who can help', () => {
  it('on a terminal, offline, by finger: a misspelt word, its card, its number as a code', async () => {
    const { page } = await open({ screen: 'portrait', path: '/?terminal=remiremont-1', offline: true })
    const visitor = new Visitor(page)
    await visitor.open('places')
    await visitor.titled('places.title')
    expect(await names(visitor)).toHaveLength(DEFAULT_PACK.places.length)
    await page.getByLabel(say('places.search.label')).tap()
    for (const letter of 'creshe')
      await page
        .getByRole('group', { name: say('places.search.keyboard') })
        .getByText(letter, { exact: true })
        .tap()
    await expect.poll(() => names(visitor)).toContain(eloyes?.name)
    await finger(page).press(page.locator('.place-card', { hasText: eloyes?.name ?? '' }))
    await page.getByRole('heading', { level: 1, name: eloyes?.name ?? '' }).waitFor()
    const said = await page.locator('main').innerText()
    expect(said).toContain(say('places.place.unknownList').slice(0, 12))
    expect(said).toContain(say('places.place.hours').toLowerCase().slice(1))
    expect(said).toContain(eloyes?.source.title)
    expect(await page.locator('main a').count()).toBe(0)
    if (eloyes?.phone)
      expect(await decodeShown(page.locator('.qr'))).toBe(`tel:+33${eloyes.phone.replace(/\s/g, '').slice(1)}`)
    // What was looked for is still there on the way back.
    await visitor.press('common.back')
    await visitor.titled('places.title')
    expect(await page.getByLabel(say('places.search.label')).inputValue()).toBe('creshe')
  }, 60_000)

  it('by keyboard: the commune, the nearest first, and what is missing there', async () => {
    const { page } = await open({ screen: 'laptop' })
    const hand = keyboard(page)
    const visitor = new Visitor(page, {}, hand)
    await visitor.open('places')
    await visitor.titled('places.title')
    await hand.press(page.locator('summary', { hasText: say('places.commune.title') }))
    await hand.choose(page.getByRole('radio', { name: say('questions.commune.options.88487') }))
    const nearest = [...DEFAULT_PACK.places].sort(
      (a, b) => (distanceTo(a, '88487') ?? Infinity) - (distanceTo(b, '88487') ?? Infinity),
    )
    await expect.poll(async () => (await names(visitor))[0]).toBe(nearest[0]?.name)
    await hand.press(page.locator('summary', { hasText: say('places.gaps.title') }))
    // In the commune chosen every need without a place is named; in the others they are counted.
    const gaps = page.locator('details', { hasText: say('places.gaps.title') })
    const missing = gapsByCommune(DEFAULT_PACK.places)
    expect(await gaps.locator('li').allInnerTexts()).toEqual(
      missing.get('88487')?.map((need) => say(`needs.${need}.name`)),
    )
    const other = gaps.locator('.definition', { hasText: say('questions.commune.options.88429') })
    expect(await other.innerText()).toContain(String(missing.get('88429')?.length))
  }, 60_000)

  it('where health is concerned: the number, and nothing that nobody has confirmed', async () => {
    const { page } = await open()
    const visitor = new Visitor(page)
    await visitor.open('places')
    await visitor.titled('places.title')
    await page.getByLabel(say('places.search.label')).fill('dentiste')
    const numbers = page.locator('.number-list')
    await numbers.getByText('116 117').waitFor()
    expect(await page.locator('.notice-warning').count()).toBe(0)
    // From a phone, a number is called at once.
    expect(await numbers.getByRole('link', { name: '116 117' }).getAttribute('href')).toBe('tel:116117')
    await page.getByLabel(say('places.search.label')).fill('xylophone')
    await page.getByText(say('places.found.none')).waitFor()
    await visitor.press('places.search.clear')
    await expect.poll(() => names(visitor)).toHaveLength(DEFAULT_PACK.places.length)
  }, 60_000)
})
