import { launchBrowser } from '../browser'
import { machine, ms, table } from './report'
import { casesOf, rulesInBrowser, rulesInNode } from './rules'

const cases = casesOf(process.argv[2])
const browser = await launchBrowser()
console.log(machine(browser))
const node = await rulesInNode(cases)
const page = await rulesInBrowser(browser, cases, 6)
console.log(table([['what', 'p50', 'p95'], ['node', ms(node.p50), ms(node.p95)], ['page', ms(page.p50), ms(page.p95)]]))
await browser.close()
