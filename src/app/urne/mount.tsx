import { render } from 'preact'
import { withUrne } from '../ballot/device-box'
import { keepDesk } from '../boot/packs'
import { followMediator } from '../kiosk/mediator'
import { deviceStorage } from '../kiosk/storage'
import { applyTerminal, fetchTerminals, findTerminal } from '../kiosk/terminal'
import { pinIn } from '../staff/pin'
import { StaffPage } from '../staff/staff-page'
import '../ui/rest.css'
import { UrnePage } from './urne-page'

const isEnrolled = () =>
  withUrne(async (urne) => (await urne.get('enrolment', 'self')) !== undefined).catch(() => false)

/** Draws the staff's page, in the sizes of its terminal: a house's own device has it behind a code. */
export async function mount(page: Element): Promise<void> {
  const [terminal, enrolled] = await Promise.all([findTerminal('', deviceStorage, fetchTerminals), isEnrolled()])
  applyTerminal(document.documentElement, terminal)
  followMediator()
  if (terminal || enrolled) render(<StaffPage terminal={terminal} pin={pinIn(deviceStorage)} />, page)
  else render(<UrnePage />, page)
  if (enrolled) void keepDesk()
}
