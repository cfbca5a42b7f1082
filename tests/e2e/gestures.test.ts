import { expect, it } from 'vitest'
import { say } from './phrases'
import { useStage } from './stage'
import { Visitor } from './visitor'

const open = useStage()

it.each(['#/nowhere', '#', '#/%F0%9F%8E%88', '#/droit/rsa'])(
  'an unknown address, %s, opens the start screen',
  async (hash) => {
    const { page } = await open({ path: `/${hash}` })
    await page.getByRole('heading', { level: 1, name: say('start.title') }).waitFor()
    expect(await page.getByText(say('start.notKept.title')).count()).toBe(0)
  },
)

it.each(['#/questions', '#/resultats', '#/droit', '#/reponses'])(
  'the address of a visit that is over, %s, says that nothing was kept',
  async (hash) => {
    const { page } = await open({ path: `/${hash}` })
    await page.getByText(say('start.notKept.title')).waitFor()
    expect(new URL(page.url()).hash).toBe('#/')
  },
)

it('the way back shows the question before, with its answer; before the first one, the start', async () => {
  const { page } = await open()
  const visitor = new Visitor(page, { foyer: { conjoint: 'concubinage', enfants: [] } })
  await visitor.enter()
  const first = await visitor.asked()
  await visitor.answer(first ?? '')
  await visitor.goOn()
  const second = await visitor.asked()
  await page.goBack()
  await expect.poll(() => visitor.asked()).toBe(first)
  await page.getByText(say('common.people.conjoint'), { exact: true }).waitFor()
  await page.goForward()
  await expect.poll(() => visitor.asked()).toBe(second)
  await page.goBack()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: say('start.title') }).waitFor()
})

it('the address names the screen and nothing else', async () => {
  const { page, requests } = await open()
  const visitor = new Visitor(page, { foyer: { conjoint: null, enfants: ['enfant1'] } })
  const addresses = new Set<string>()
  page.on('framenavigated', (frame) => addresses.add(new URL(frame.url()).hash))
  await visitor.enter()
  await visitor.answerUntil('logement')
  await visitor.press('questions.ui.see')
  await page
    .getByRole('button', { name: say('droits.rsa.short') })
    .first()
    .tap()
  await visitor.press('common.back')
  await visitor.press('kiosk.quit')
  const allowed = ['#/', '#/questions', '#/resultats', '#/droit', '#/reponses', '#/fin']
  expect([...addresses].filter((hash) => !allowed.includes(hash))).toEqual([])
  expect(requests.filter((request) => new URL(request.split(' ')[0] ?? '').search !== '')).toEqual([])
})

it('a double tap counts once: one screen forward, one screen back', async () => {
  const { page } = await open()
  const visitor = new Visitor(page)
  await visitor.enter()
  const asked: (string | undefined)[] = [await visitor.asked()]
  for (let turn = 0; turn < 2; turn += 1) {
    await visitor.answer(asked.at(-1) ?? '')
    await visitor.goOn()
    asked.push(await visitor.asked())
  }
  const twice = async (key: string) => {
    const box = await visitor.button(key).boundingBox()
    if (!box) throw new Error(`not on screen: ${key}`)
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.touchscreen.tap(x, y)
    await page.touchscreen.tap(x, y)
    await page.waitForTimeout(500)
  }
  await twice('common.back')
  expect(await visitor.asked()).toBe(asked[1])
  await twice('questions.ui.continue')
  expect(await visitor.asked()).toBe(asked[2])
}, 60_000)

it('two tabs are two visits: ending one leaves the other alone', async () => {
  const { page, context } = await open()
  const other = await context.newPage()
  await other.goto(page.url())
  const [one, two] = [new Visitor(page), new Visitor(other)]
  await one.enter()
  await two.enter()
  await one.answer('foyer')
  await one.goOn()
  await one.press('kiosk.quit')
  await page.getByRole('heading', { level: 1, name: say('kiosk.end.title') }).waitFor()
  expect(await two.asked()).toBe('foyer')
  await two.answer('foyer')
  await two.goOn()
  expect(await two.asked()).not.toBe('foyer')
})

it('an impossible answer meets a kind message, and the question stays', async () => {
  const { page } = await open()
  const visitor = new Visitor(page, { dateNaissance: '2199-01-15', logement: 'locationVide', loyer: 4_500_000 })
  await visitor.enter()
  await visitor.answerUntil('dateNaissance')
  await visitor.answer('dateNaissance')
  await visitor.press('questions.ui.continue')
  await page.getByText(say('questions.errors.inTheFuture')).waitFor()
  expect(await visitor.asked()).toBe('dateNaissance')

  const rent = new Visitor((await open()).page, { logement: 'locationVide', loyer: 4_500_000 })
  await rent.enter()
  await rent.answerUntil('loyers')
  await rent.answer('loyers')
  await rent.press('questions.ui.continue')
  await rent.page.getByText(/Ce montant semble trop grand/).waitFor()
  expect(await rent.asked()).toBe('loyers')
}, 60_000)

it('an earlier answer can be changed from the list, and the others stay', async () => {
  const { page } = await open()
  const visitor = new Visitor(page, {
    logement: 'heberge',
    'dateNaissance Vous': '1980-06-15',
    dateNaissance: '1980-06-15',
  })
  await visitor.enter()
  await visitor.answerUntil()
  await visitor.press('results.answers')
  await page.getByText(say('questions.logement.options.heberge')).waitFor()
  await page
    .getByRole('button', { name: `${say('results.list.change')} ${say('questions.logement.short')}`, exact: true })
    .tap()
  await new Visitor(page, { logement: 'hlm' }).answer('logement')
  await visitor.press('questions.ui.continue')
  await page.getByText(say('questions.logement.options.hlm')).waitFor()
  await page.getByText('15 juin 1980').first().waitFor()
}, 60_000)
