import { render } from 'preact'
import { deviceStorage } from '../kiosk/storage'
import { applyTerminal, fetchTerminals, findTerminal } from '../kiosk/terminal'
import '../ui/rest.css'
import { UrnePage } from './urne-page'

/** Draws the staff's page of the ballot box, in the sizes of its terminal. */
export function mount(page: Element): void {
  render(<UrnePage />, page)
  void findTerminal('', deviceStorage, fetchTerminals).then((terminal) =>
    applyTerminal(document.documentElement, terminal),
  )
}
