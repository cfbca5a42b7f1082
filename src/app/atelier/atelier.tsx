import { render } from 'preact'
import { trustedToday } from '../kiosk/clock'
import '../ui/rest.css'
import { atelierApi } from './api'
import './atelier.css'
import './layout.css'
import { AtelierPage } from './atelier-page'
import { atelierWords } from './words'

/** Draws the workshop of the local pack. */
export async function mount(page: Element): Promise<void> {
  const words = await atelierWords('fr')
  render(<AtelierPage words={words} api={atelierApi()} today={trustedToday().today} />, page)
}
