import type { Page } from 'playwright-core'
import { say } from '../e2e/phrases'
import { atHome, enter, fill, press } from '../e2e/workshop'
import type { Camera } from './camera'

const KINDS = ['places', 'notices', 'aids', 'tariffs', 'questions'] as const
const NOTICE = 'La maison est fermée le 24 décembre.'

const edit = (page: Page, name: string) =>
  page.getByRole('button', { name: `${say('atelier.home.edit')} ${name}`, exact: true }).click()

/** Every screen of the workshop, as Claire meets them; Samir, on a page of his own, changes the same notice. */
export async function workshopGallery(
  page: Page,
  other: Page,
  camera: Camera,
  passwords: { readonly claire: string; readonly samir: string },
): Promise<void> {
  await camera.whole('workshop-sign-in')
  await enter(page, 'claire', 'not the password')
  await page.getByText(say('atelier.sign.wrong')).waitFor()
  await camera.whole('workshop-sign-in-wrong')
  await enter(page, 'claire', passwords.claire)
  await atHome(page)
  await camera.whole('workshop-home')
  for (const kind of KINDS) {
    await press(page, `atelier.home.kind.${kind}`)
    await camera.whole(`workshop-list-${kind}`)
    await press(page, `atelier.home.add.${kind}`)
    for (const box of ['right', 'age', 'quotientFamilial', 'children', 'amount', 'hours', 'position']) {
      const found = page.getByLabel(say(`atelier.fields.label.${box}`), { exact: true })
      if (await found.isVisible()) await found.check()
    }
    await camera.whole(`workshop-form-${kind}`)
    await press(page, 'atelier.form.save')
    await page.getByRole('heading', { name: say('atelier.form.wrong') }).waitFor()
    await camera.whole(`workshop-form-${kind}-wrong`)
    await press(page, 'atelier.form.back')
    await page.waitForTimeout(450)
    const leave = page.getByRole('dialog').getByRole('button').last()
    if (await leave.isVisible()) await leave.click()
    await atHome(page)
  }
  await press(page, 'atelier.home.kind.notices')
  await press(page, 'atelier.home.add.notices')
  await fill(page, 'noticeText', NOTICE)
  await fill(page, 'source-title', 'Équipe de la maison')
  await press(page, 'atelier.form.save')
  await atHome(page)
  await camera.whole('workshop-changes')
  await press(page, 'atelier.preview.kiosk')
  await page.frameLocator('.atelier-preview iframe').getByRole('button').first().waitFor()
  await page.waitForTimeout(800)
  await camera.whole('workshop-preview')
  await enter(other, 'samir', passwords.samir)
  await atHome(other)
  await press(other, 'atelier.home.kind.notices')
  await edit(page, NOTICE)
  await edit(other, NOTICE)
  await fill(other, 'noticeText', 'Fermé à Noël.')
  await fill(other, 'source-title', 'Samir')
  await press(other, 'atelier.form.save')
  await atHome(other)
  await fill(page, 'noticeText', 'Fermé le 24.')
  await press(page, 'atelier.form.save')
  await page.getByRole('heading', { name: say('atelier.conflict.title') }).waitFor()
  await camera.whole('workshop-conflict')
  await press(page, 'atelier.conflict.go')
  await press(page, 'atelier.form.save')
  await atHome(page)
  await press(page, 'atelier.home.publish')
  await page.getByText(say('atelier.home.same')).waitFor()
  await page.getByText(say('atelier.audit.text')).click()
  await page.waitForTimeout(500)
  await camera.whole('workshop-published')
  const confirm = page.getByRole('button', { name: new RegExp(`^${say('atelier.confirm.open')}`) }).first()
  await confirm.click()
  await page.waitForTimeout(450)
  await camera.whole('workshop-confirm')
}
