import type { ComponentChildren } from 'preact'
import { Icon } from './icon'

interface DisclosureProps {
  summary: ComponentChildren
  children: ComponentChildren
  open?: boolean | undefined
}

/** Something that unfolds; printed open. */
export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary>
        <span>{summary}</span>
        <Icon name="chevron-down" />
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  )
}
