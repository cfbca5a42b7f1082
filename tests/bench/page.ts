import { existsSync } from 'node:fs'
import { launchBrowser } from '../browser'
import { comparePages } from './compare-pages'
import { serveFolder } from './folder-server'
import { kB, machine, ms, table } from './report'
import { serveYardstick } from './yardstick'

/**
 * `npm run bench:page -- URL_OR_DIR … [--cpu=6] [--rounds=8]`: compares pages, interleaved; ratios are those of the first
 * page to each other one. `yardstick` stands for the page of `yardstick.ts`.
 */
const options = new Map(
  process.argv.filter((word) => word.startsWith('--')).map((word) => word.slice(2).split('=') as [string, string]),
)
const places = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const cpu = Number(options.get('cpu') ?? 6)
const rounds = Number(options.get('rounds') ?? 8)

if (places.length === 0 || !(cpu >= 1) || !(rounds >= 1)) {
  console.error('usage: npm run bench:page -- URL_OR_DIR … [--cpu=6] [--rounds=8]')
  process.exit(2)
}

const serve = (place: string) => {
  if (place === 'yardstick') return serveYardstick()
  return existsSync(place) ? serveFolder(place) : undefined
}
const servers = await Promise.all(places.map(serve))
const browser = await launchBrowser()
try {
  const pages = places.map((name, index) => ({ name, url: servers[index]?.origin ?? name }))
  const compared = await comparePages(browser, pages, { cpu, rounds })
  console.log(`${machine(browser)}\nProcessor slowed down ${cpu} times, ${rounds} rounds, medians.\n`)
  console.log(
    table([
      ['page', 'HTML', 'JS', 'CSS', 'font', 'image', 'all', 'first paint', 'largest paint', 'blocking', 'main thread'],
      ...compared.map(({ name, bytes, times }) => [
        name,
        ...[bytes.html, bytes.js, bytes.css, bytes.font, bytes.image].map(kB),
        kB(Object.values(bytes).reduce((sum, value) => sum + value, 0)),
        ...[times.firstPaint, times.largestPaint, times.blocking, times.task].map(ms),
      ]),
    ]),
  )
  if (compared.length > 1) {
    console.log(`\nRatios: ${places[0]} to …, median of pairs\n`)
    console.log(
      table([
        ['page', 'first paint', 'largest paint', 'blocking', 'main thread'],
        ...compared
          .slice(1)
          .map(({ name, ratio }) => [
            name,
            ...[ratio.firstPaint, ratio.largestPaint, ratio.blocking, ratio.task].map((value) => value.toFixed(2)),
          ]),
      ]),
    )
  }
} finally {
  await browser.close()
  for (const server of servers) server?.stop()
}
