import { render } from 'preact'
import { withUrne } from '../ballot/device-box'
import { keepDesk } from '../boot/packs'
import { trustedToday } from '../kiosk/clock'
import { deviceStorage } from '../kiosk/storage'
import { applyTerminal, fetchTerminals, findTerminal } from '../kiosk/terminal'
import { openKeptPack } from '../local/refresh'
import { pinIn } from '../staff/pin'
import '../ui/rest.css'
import './desk.css'
import { DeskPage } from './desk-page'
import { deskWords } from './words'

/** Draws the desk. */
export async function mount(page: Element): Promise<void> {
  const [terminal, enrolled, words] = await Promise.all([
    findTerminal('', deviceStorage, fetchTerminals),
    withUrne(async (urne) => (await urne.get('enrolment', 'self')) !== undefined).catch(() => false),
    deskWords('fr'),
    openKeptPack(deviceStorage),
  ])
  applyTerminal(document.documentElement, terminal)
  if (!terminal && !enrolled) return location.replace('/urne')
  render(<DeskPage words={words} today={trustedToday()} terminal={terminal} pin={pinIn(deviceStorage)} />, page)
  // A page that is left may be kept as it stands, to be shown again by the browser's own way back.
  addEventListener('pagehide', () => render(null, page))
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
  void keepDesk()
}
