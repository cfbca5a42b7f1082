import { launchBrowser } from '../browser'
import { startProduct } from '../server'
import { comparePages } from './compare-pages'
import { curvesInBrowser } from './curve'
import { typingTimes } from './desk-typing'
import { languageTimes } from './everyone'
import { growth } from './growth'
import { guideTimes } from './guide-times'
import { firstViews } from './observatory'
import { offlineStart } from './offline-start'
import { kB, machine, ms, table } from './report'
import { casesOf, rulesInBrowser, rulesInNode } from './rules'
import { storingInPostgres, storingInSqlite } from './storing'
import { touchTimes } from './touch'
import { uploading } from './uploading'
import { serveYardstick } from './yardstick'

/**
 * `npm run bench -- [HOUSEHOLDS_FILE] [--rounds=8] [--only=rules,curve,page,offline,touch,guide,everyone,desk,statistics]`: the figures of the built product
 * beside what they should reach. Times depend on the machine: nothing fails here, bytes alone are gated (`npm run size`).
 */
const words = process.argv.slice(2)
const option = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1]
const rounds = Number(option('rounds') ?? 8)
const only = option('only')?.split(',') ?? [
  'rules',
  'curve',
  'page',
  'offline',
  'touch',
  'guide',
  'everyone',
  'desk',
  'statistics',
]
const file = words.find((word) => !word.startsWith('--'))

const rows: string[][] = [['what', 'measured', 'to reach', '']]
const row = (what: string, value: number, most: number, write: (value: number) => string) =>
  rows.push([what, write(value), `≤ ${write(most)}`, value <= most ? 'reached' : 'NOT REACHED'])
const ratio = (value: number) => value.toFixed(2)

const browser = await launchBrowser()
const product = await startProduct()
const yardstick = await serveYardstick()
try {
  console.log(machine(browser))
  if (only.includes('rules')) {
    const cases = casesOf(file)
    row(`All rules for one household, Node, p50 of ${cases.length}`, rulesInNode(cases).p50, 1, ms)
    const slow = await rulesInBrowser(browser, cases, 6)
    row('All rules and the next question, Chromium at 6 ×, p95', slow.p95, 16, ms)
    const { people, twicePeople, together } = growth()
    row('All rules, 12 people ÷ 6 people, Node', twicePeople, 2, ratio)
    row('All benefits together ÷ the sum of each alone, 12 people', together, 1, ratio)
    rows.push(['All rules, 1 to 12 people, Node', people.map((time) => time.toFixed(2)).join(' '), '', 'ms'])
  }
  if (only.includes('curve')) {
    for (const { who, cold, warm } of await curvesInBrowser(browser, 4)) {
      row(`Wage curve, 251 points, 4 ×, ${who}, warm`, warm, 150, ms)
      row(`The same in a page that computed nothing before`, cold, 150, ms)
    }
  }
  if (only.includes('page')) {
    const pages = [
      { name: 'start screen', url: product.origin },
      { name: 'yardstick', url: yardstick.origin },
    ]
    const [ours, theirs] = await comparePages(browser, pages, { cpu: 6, rounds })
    if (!ours || !theirs) throw new Error('no page was measured')
    row(
      'First load, gzip',
      Object.values(ours.bytes).reduce((sum, value) => sum + value, 0),
      100_000,
      kB,
    )
    row('First load: JS, gzip', ours.bytes.js, 45_000, kB)
    rows.push([
      'Largest paint, cold, 6 ×',
      `${ms(ours.times.largestPaint)}`,
      '',
      `yardstick ${ms(theirs.times.largestPaint)}`,
    ])
    row('Largest paint ÷ yardstick, median of pairs', theirs.ratio.largestPaint, 0.5, ratio)
    rows.push(['Blocking time, 6 ×', ms(ours.times.blocking), '', `yardstick ${ms(theirs.times.blocking)}`])
  }
  if (only.includes('offline')) row('Offline cold start, usable, 4 ×', await offlineStart(product, 4, 5), 600, ms)
  if (only.includes('touch')) {
    const touch = await touchTimes(browser, product.origin, 6)
    row(`Touch to paint over ${touch.touches} touches, 6 × (INP)`, touch.inp, 100, ms)
    rows.push(['Slowest touch', ms(touch.slowest), '', touch.where])
    const { p50, p95 } = touch.nextScreen
    rows.push(['Press to next screen painted, 6 ×, p50', ms(p50), '', `p95 ${ms(p95)}`])
  }
  if (only.includes('guide')) {
    const times = await guideTimes(browser, product.origin, 6)
    row('Opening one of 15 checklists, offline, 6 ×, p95', times.checklists, 100, ms)
    row('Opening one place, offline, 6 ×, p95', times.places, 100, ms)
    row('A letter typed to the places found, 6 ×, p95', times.search, 100, ms)
    rows.push(['A press that only unfolds a line, 6 ×', ms(times.unfold), '', 'the floor of this machine'])
  }
  if (only.includes('everyone')) {
    const [atStart, inVisit] = await languageTimes(browser, product.origin, 6)
    for (const [where, times] of Object.entries({ 'at the start': atStart, 'in a visit': inVisit })) {
      row(`Change of language ${where}, offline, 6 ×, p50`, times?.p50 ?? Number.NaN, 100, ms)
      rows.push(['Of these, the slowest', ms(times?.slowest ?? Number.NaN), '', ''])
    }
  }
  if (only.includes('desk')) {
    const { keys, done, work, painted } = await typingTimes(browser, product.origin, 4)
    row(`Desk: a key to all outcomes of a household of eight, ${keys} keys, 4 ×, p95`, done.p95, 16, ms)
    rows.push(['Of these, p50; the slowest', ms(done.p50), '', ms(done.slowest)])
    rows.push(['Of these, from the event that the page hears, p50', ms(work.p50), '', `p95 ${ms(work.p95)}`])
    rows.push(['The same painted, p50', ms(painted.p50), '', `p95 ${ms(painted.p95)}`])
  }
  if (only.includes('statistics')) {
    const least = (what: string, value: number, share: number, said: string) =>
      rows.push([what, ratio(value), `≥ ${ratio(share)}`, `${value >= share ? 'reached' : 'NOT REACHED'}, ${said}`])
    const file = await storingInSqlite()
    least('Batches a second, SQLite ÷ bare driver', file.ratio, 0.8, `${Math.round(file.ours)} a second`)
    const server = await storingInPostgres()
    least(
      'Batches a second, PostgreSQL, 8 clients ÷ bare driver',
      server.ratio,
      0.7,
      `${Math.round(server.ours)} a second`,
    )
    const uploads = await uploading()
    row('4,200 kiosks send their month within a minute, p99', uploads.p99, 100, ms)
    const exact = uploads.refused === 0 && uploads.sent === uploads.stored
    rows.push([
      'Of these, stored to the unit',
      `${uploads.stored} people`,
      `${uploads.sent} sent`,
      exact ? 'reached' : 'NOT REACHED',
    ])
    for (const { cells, figures } of await firstViews(browser, 6)) {
      row(`Observatory, first view, 6 ×, beside ${cells} rows of sums`, figures, 2000, ms)
    }
    row('Memory of the collector at rest', uploads.atRest, 120e6, (bytes) => `${Math.round(bytes / 1e6)} MB`)
  }
  console.log(`\n${table(rows)}`)
} finally {
  await browser.close()
  await product.stop()
  yardstick.stop()
}
