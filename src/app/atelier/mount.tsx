import { render } from 'preact'
import { Screen } from '../ui'
import '../ui/rest.css'

/** Draws the workshop of the local pack. */
export async function mount(page: Element): Promise<void> {
  render(<Screen title="" layout="page" />, page)
}
