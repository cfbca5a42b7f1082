import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { say } from './phrases'
import { useStage } from './stage'
import { type Story, Visitor } from './visitor'

const open = useStage()

const FAMILY: Story = {
  foyer: { conjoint: null, enfants: ['enfant1', 'enfant2'] },
  'dateNaissance Vous': '1990-03-12',
  'dateNaissance Enfant 1': '2014-05-20',
  'dateNaissance Enfant 2': '2018-09-02',
  revenuRecent: 95_000,
  logement: 'hlm',
}

/** Text of a PDF where `pdftotext` is installed; of the printed page otherwise. */
function textOf(pdf: Buffer): string | undefined {
  const read = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' })
  return read.status === 0 ? read.stdout.replace(/\s+/g, ' ') : undefined
}

it('the printed sheet says what, how much, how and where, on which law, and nothing to press', async () => {
  const { page } = await open({ screen: 'laptop', hasTouch: true })
  const visitor = new Visitor(page, FAMILY)
  await visitor.enter()
  await visitor.answerUntil()
  await page.emulateMedia({ media: 'print' })
  const seen = (await page.locator('body').innerText()).replace(/\s+/g, ' ')
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const text = textOf(pdf) ?? seen
  const plain = (words: string) => words.replace(/\s+/g, ' ')
  expect(plain(text)).toContain(plain(say('print.title')))
  for (const right of ['af', 'asf', 'ars']) {
    expect(plain(text)).toContain(plain(say(`droits.${right}.name`)))
    expect(seen).toContain(plain(say(`droits.${right}.where`)))
    expect(seen).toContain(plain(say(`droits.${right}.how.1`)))
  }
  expect(text).toMatch(/Calculé avec la loi en vigueur le \d{1,2}(er)? \S+ \d{4}/)
  expect(text).toMatch(/\d\s?€/)
  for (const key of ['results.print', 'results.end', 'common.back', 'kiosk.quit'])
    expect(seen).not.toContain(plain(say(key)))
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
}, 60_000)

it('is black on white', async () => {
  const { page } = await open({ screen: 'laptop', hasTouch: true })
  const visitor = new Visitor(page, FAMILY)
  await visitor.enter()
  await visitor.press('questions.ui.see')
  await page.emulateMedia({ media: 'print' })
  const [ink, paper] = await page.evaluate(() => {
    const style = getComputedStyle(document.body)
    return [style.color, style.backgroundColor]
  })
  expect(ink).toBe('rgb(0, 0, 0)')
  expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper)
})

it('a terminal without a printer does not offer to print, one with a printer does', async () => {
  for (const [terminal, offered] of [
    ['val-d-ajol-1', 0],
    ['remiremont-1', 1],
  ] as const) {
    const { page } = await open({ screen: 'landscape', path: `/?terminal=${terminal}` })
    await page.locator('html[data-mode="borne"]').waitFor()
    const visitor = new Visitor(page)
    await visitor.enter()
    await visitor.press('questions.ui.see')
    await page.getByRole('heading', { level: 1, name: say('results.title') }).waitFor()
    expect(await visitor.button('results.print').count()).toBe(offered)
    expect(await page.locator('a[href^="http"]').count()).toBe(0)
  }
}, 60_000)
