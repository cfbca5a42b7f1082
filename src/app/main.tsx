// First: the order of the cascade layers is theirs.
import './ui/start.css'
import './kiosk/terminal.css'

import { hydrate, render } from 'preact'
import { Root } from './boot/root'
import { health } from './kiosk/health'

const page = document.querySelector('#app')
// The built page comes with the start screen already drawn: it is taken over as it stands. In development it is empty.
if (page?.firstChild) hydrate(<Root />, page)
else if (page) render(<Root />, page)

requestAnimationFrame(() =>
  setTimeout(() => {
    import('./boot/start').then(({ start }) => start()).catch(() => health.set({ ...health.get(), offline: 'failed' }))
  }),
)
