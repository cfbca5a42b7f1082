import { render } from 'preact'
import { App } from '../app'
import { trustedToday } from '../kiosk/clock'
import { applyTerminal, type Terminal } from '../kiosk/terminal'
import { localPack } from '../local/local-pack'
import { Notice, Screen } from '../ui'
import '../ui/rest.css'
import { atelierApi, isRefusal } from './api'
import { refusalText } from './refusal-text'
import { atelierWords } from './words'

/** A kiosk of usual size; nobody is sent away from a preview. */
const KIOSK: Terminal = {
  id: 'apercu',
  place: '',
  printer: 'none',
  pixelPitchMm: 0.3,
  viewingDistanceMm: 500,
  idleSeconds: 3600,
}

/** Draws the kiosk with the draft in it: no worker, no ballot box, nothing kept. */
export async function mount(page: Element): Promise<void> {
  const [answer, { t }] = await Promise.all([atelierApi().preview(), atelierWords('fr')])
  if (isRefusal(answer)) {
    render(
      <Screen title={t('atelier.preview.title')} layout="page">
        <Notice tone="warning" title={refusalText(t, answer)} />
      </Screen>,
      page,
    )
    return
  }
  localPack.set(answer.value)
  const kiosk = new URLSearchParams(location.search).get('ecran') === 'kiosk'
  if (kiosk) applyTerminal(document.documentElement, KIOSK)
  render(<App terminal={KIOSK} today={trustedToday()} contentDay={__CONTENT_DATE__} counts={false} />, page)
}
