import type { Page } from 'playwright-core'
import { enterCase, LONE_MOTHER, openDesk, showPanel } from '../e2e/desk'
import { say } from '../e2e/phrases'
import { RENTING_MOTHER, wholeCase } from '../e2e/whole-case'
import type { Camera } from './camera'

const TODAY = new Date().toISOString().slice(0, 10)

const MOTHER = wholeCase(RENTING_MOTHER, TODAY)

/** A couple with three children, one wage and unemployment benefits. */
const COUPLE = wholeCase(
  new Map<string, unknown>([
    ['foyer@menage', { conjoint: 'mariage', enfants: ['enfant1', 'enfant2', 'enfant3'] }],
    ['dateNaissance@demandeur', '1988-02-11'],
    ['dateNaissance@conjoint', '1985-11-30'],
    ['dateNaissance@enfant1', '2012-05-20'],
    ['dateNaissance@enfant2', '2016-09-02'],
    ['dateNaissance@enfant3', '2023-01-17'],
    ['logement@menage', 'hlm'],
    ['loyer@menage', 52_000],
    ['typesRessources@demandeur', ['salaire']],
    ['revenuRecent@demandeur/salaire', 145_000],
    ['typesRessources@conjoint', ['chomage']],
    ['revenuRecent@conjoint/chomage', 82_000],
  ]),
  TODAY,
)

const add = async (page: Page, kind: string) => {
  await page.waitForTimeout(450)
  await page.getByRole('button', { name: say(`foresight.change.${kind}`), exact: true }).click()
}

async function foresight(page: Page, camera: Camera, name: string, kinds: readonly string[]): Promise<void> {
  await showPanel(page, 'curve')
  await page.locator('.curve-cursor').waitFor({ state: 'attached' })
  await camera.whole(`curve-${name}`)
  await camera.paper(`curve-${name}`)
  await showPanel(page, 'scenarios')
  await camera.whole(`scenarios-none-${name}`)
  for (const kind of kinds) await add(page, kind)
  await page.locator('.foresight .chart').waitFor()
  await camera.whole(`scenarios-${name}`)
  await camera.paper(`scenarios-${name}`)
}

/** Every panel of the desk, with a case that is not whole and two that are. */
export async function deskGallery(page: Page, camera: Camera): Promise<void> {
  const renew = async () => {
    await page.getByRole('button', { name: say('desk.renew.open'), exact: true }).click()
    await page.waitForTimeout(450)
    await page.getByRole('button', { name: say('desk.renew.wipe'), exact: true }).click()
    await page.waitForTimeout(450)
  }
  await openDesk(page)
  await camera.whole('entry-empty')
  await enterCase(page, LONE_MOTHER)
  await camera.whole('entry-partial')
  await foresight(page, camera, 'partial', ['job'])
  for (const panel of ['grounds', 'resume', 'handover']) {
    await showPanel(page, panel)
    await page.waitForTimeout(300)
    await camera.whole(`${panel}-partial`)
  }
  await page.getByRole('button', { name: say('desk.renew.open'), exact: true }).click()
  await camera.whole('renew')
  await page.waitForTimeout(450)
  await page.getByRole('button', { name: say('desk.renew.keep'), exact: true }).click()
  await page.waitForTimeout(450)
  await renew()
  await enterCase(page, MOTHER)
  await camera.whole('entry-mother')
  await foresight(page, camera, 'mother', ['job', 'birth', 'moving', 'departure'])
  await renew()
  await enterCase(page, COUPLE)
  await camera.whole('entry-couple')
  await foresight(page, camera, 'couple', ['separation', 'hours'])
  for (const panel of ['grounds', 'resume', 'handover']) {
    await showPanel(page, panel)
    await page.waitForTimeout(300)
    await camera.whole(`${panel}-couple`)
  }
}
