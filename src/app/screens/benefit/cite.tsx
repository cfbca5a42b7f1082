import type { Source } from '../../../engine/parameter'
import { shortAddress } from './benefit-content'

interface Props {
  readonly source: Source
  /** On a terminal no link leaves the product: the words alone are shown. */
  readonly kiosk: boolean
}

/** An official text by its title. */
export function Cite({ source, kiosk }: Props) {
  if (kiosk || source.url === '') return <cite>{source.title}</cite>
  return (
    <a href={source.url} rel="external noopener noreferrer" target="_blank">
      {source.title}
    </a>
  )
}

/** An official page by its title and by the address to type. */
export function PageAddress({ source, kiosk }: Props) {
  return (
    <>
      <Cite source={source} kiosk={kiosk} />
      {kiosk && <bdi class="address">{shortAddress(source.url)}</bdi>}
    </>
  )
}
