import type { ComponentChildren } from 'preact'
import { Icon } from './icon'

/** A kind message about an answer, read out when it appears; the element stays on the page so that it can be. */
export function ErrorText({ id, children }: { id?: string | undefined; children?: ComponentChildren }) {
  return (
    <div id={id} class="error-text" role="alert">
      {children && (
        <p>
          <Icon name="triangle-alert" />
          <span>{children}</span>
        </p>
      )}
    </div>
  )
}
