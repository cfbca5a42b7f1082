import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon'

type Tone = 'info' | 'warning' | 'success'

const ICONS: Record<Tone, IconName> = { info: 'info', warning: 'triangle-alert', success: 'circle-check' }

interface NoticeProps {
  tone?: Tone | undefined
  title?: string | undefined
  children?: ComponentChildren
  live?: boolean | undefined
}

/** A message set apart; `live` has it read out when it appears (the element must already be on the page or just mount). */
export function Notice({ tone = 'info', title, children, live }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={live ? (tone === 'warning' ? 'alert' : 'status') : undefined}>
      <Icon name={ICONS[tone]} />
      <div>
        {title && <p class="notice-title">{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  )
}
