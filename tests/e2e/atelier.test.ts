import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { THEMES } from '../../src/app/session/preferences'
import { publish, useHouse } from './house'
import { overflow, smallTargets, violations } from './looks'
import { say } from './phrases'
import { useStage } from './stage'
import { atHome, enter, fill, makeAccount, press } from './workshop'

const open = useStage()
const house = useHouse(open)

const CLOSED = 'La maison est fermée le 24 décembre.'
const SHOTS = process.env.ATELIER_SHOTS
const shoot = async (page: Page, name: string) => {
  const size = page.viewportSize()
  if (!SHOTS || !size) return
  await page.setViewportSize({ width: size.width, height: 2400 })
  await page.screenshot({ path: `${SHOTS}/${name}.png` })
  await page.setViewportSize(size)
}

/** The pack that terminals are given. */
async function served(): Promise<{ notices: { id: string; text: { fr: string } }[] }> {
  const { pack } = (await (await fetch(`${house.product.origin}/v1/local-pack`)).json()) as { pack: string }
  return JSON.parse(pack)
}

it('somebody of the house signs in, is told what is wrong, adds a notice and publishes it', async () => {
  const { page } = await open({
    screen: 'laptop',
    origin: house.product.origin,
    path: '/atelier',
    reducedMotion: 'reduce',
  })
  await enter(page, 'claire', 'not the password')
  await page.getByText(say('atelier.sign.wrong')).waitFor()
  await enter(page, 'claire', house.password)
  await atHome(page)
  await press(page, 'atelier.home.add.notices')
  await press(page, 'atelier.form.save')
  await page.getByRole('heading', { name: say('atelier.form.wrong') }).waitFor()
  await fill(page, 'noticeText', `<script>${CLOSED}`)
  await fill(page, 'source-title', 'Équipe de la maison')
  await press(page, 'atelier.form.save')
  await page.getByText(say('atelier.form.fault.signs')).first().waitFor()
  await fill(page, 'noticeText', CLOSED)
  await press(page, 'atelier.form.save')
  await atHome(page)
  await shoot(page, 'home')
  expect((await served()).notices.map(({ text }) => text.fr)).not.toContain(CLOSED)
  await publish(page)
  expect((await served()).notices.map(({ text }) => text.fr)).toContain(CLOSED)
  await press(page, 'atelier.sign.out')
  await page.getByRole('heading', { name: say('atelier.sign.title') }).waitFor()
})

it('two people change one notice: each field is chosen, nothing is lost', async () => {
  const other = await makeAccount(house.product, 'samir')
  const [one, two] = [await house.workshop(), await house.workshop('samir', other)]
  const edit = (page: Page) => page.getByRole('button', { name: `${say('atelier.home.edit')} ${CLOSED}` }).click()
  await edit(one)
  await edit(two)
  await fill(two, 'noticeText', 'Fermé à Noël.')
  await fill(two, 'source-title', 'Samir')
  await press(two, 'atelier.form.save')
  await atHome(two)
  await fill(one, 'noticeText', 'Fermé le 24.')
  await press(one, 'atelier.form.save')
  await one.getByRole('heading', { name: say('atelier.conflict.title') }).waitFor()
  await shoot(one, 'conflict')
  expect(await violations(one, 'conflict')).toEqual([])
  await press(one, 'atelier.conflict.go')
  expect(await one.getByLabel(say('atelier.fields.label.noticeText'), { exact: true }).inputValue()).toBe(
    'Fermé le 24.',
  )
  expect(await one.getByLabel(say('atelier.fields.label.source-title'), { exact: true }).inputValue()).toBe('Samir')
  await press(one, 'atelier.form.save')
  await atHome(one)
  await one.getByText('Fermé le 24.').first().waitFor()
})

it('a session that ends is begun again over what is being typed', async () => {
  const page = await house.workshop()
  await press(page, 'atelier.home.add.notices')
  await fill(page, 'noticeText', 'Permanence le lundi.')
  await fill(page, 'source-title', 'Équipe')
  await page.context().clearCookies()
  await press(page, 'atelier.form.save')
  await page.getByRole('dialog').waitFor()
  await enter(page, 'claire', house.password)
  await atHome(page)
  await page.getByText('Permanence le lundi.').first().waitFor()
})

it('an aid that is to be confirmed is confirmed by a name, then published', async () => {
  const page = await house.workshop()
  await shoot(page, 'home-confirm')
  const name = 'Aide au BAFA de la Caf des Vosges'
  await page.getByRole('button', { name: `${say('atelier.confirm.open')} ${name}` }).click()
  await page.getByLabel(say('atelier.confirm.by')).fill('Caf des Vosges, par téléphone')
  await press(page, 'atelier.confirm.yes')
  await page.getByRole('button', { name: `${say('atelier.confirm.open')} ${name}` }).waitFor({ state: 'detached' })
  await publish(page)
  expect(JSON.stringify(await served())).toContain('Caf des Vosges, par téléphone')
})

it.each(['places', 'notices', 'aids', 'tariffs', 'questions'] as const)(
  'the form of %s: no violation, nothing sideways at 360 px, targets of 44 px',
  async (kind) => {
    const page = await house.workshop()
    await press(page, `atelier.home.kind.${kind}`)
    if (kind === 'aids') expect(await violations(page, 'home')).toEqual([])
    await page.setViewportSize({ width: 360, height: 640 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    if (kind === 'aids') await shoot(page, 'home-360')
    await page.setViewportSize({ width: 1366, height: 768 })
    await press(page, `atelier.home.add.${kind}`)
    for (const box of ['right', 'age', 'quotientFamilial', 'children', 'amount', 'hours', 'position']) {
      const found = page.getByLabel(say(`atelier.fields.label.${box}`), { exact: true })
      if (await found.isVisible()) await found.check()
    }
    for (const row of kind === 'places' ? ['closure', 'permanence', 'date'] : []) {
      await press(page, `atelier.form.rows.${row}.add`)
    }
    await press(page, 'atelier.form.save')
    await page.getByRole('heading', { name: say('atelier.form.wrong') }).waitFor()
    expect(await violations(page, kind, 'all', kind === 'aids' ? THEMES : ['clair'])).toEqual([])
    await shoot(page, kind)
    await page.setViewportSize({ width: 360, height: 640 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await smallTargets(page, 44)).toEqual([])
    await shoot(page, `${kind}-360`)
  },
)
