// First: the order of the cascade layers is theirs.
import './ui/start.css'
import './kiosk/terminal.css'

import { hydrate, render } from 'preact'
import { Root } from './boot/root'
import { FRENCH_START } from './i18n/start'
import { health } from './kiosk/health'

/** Routes that are not the kiosk's, each with a page of its own: no visit, no worker, nothing of the device. */
const OTHER_PAGES: Readonly<Record<string, () => Promise<{ mount(page: Element): void }>>> = {
  '/observatoire': () => import('./observatory/observatory'),
  '/atelier': () => import('./atelier/atelier'),
  '/atelier/apercu': () => import('./atelier/preview'),
  '/bureau': () => import('./desk/desk'),
  '/urne': () => import('./urne/mount'),
}

function openKiosk(page: Element): void {
  // The built page comes with the start screen already drawn: it is taken over as it stands. In development it is empty.
  if (page.firstChild) hydrate(<Root />, page)
  else render(<Root />, page)
  requestAnimationFrame(() =>
    setTimeout(() => {
      import('./boot/start')
        .then(({ start }) => start())
        .catch(() => health.set({ ...health.get(), offline: 'failed' }))
    }),
  )
}

const page = document.querySelector('#app')
const load = OTHER_PAGES[location.pathname.replace(/\/$/, '')]
if (page && load) {
  load().then(
    ({ mount }) => mount(page),
    () => page.append(FRENCH_START.t('start.failed')),
  )
} else if (page) openKiosk(page)
