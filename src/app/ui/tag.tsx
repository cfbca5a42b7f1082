import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon'

export type TagTone = 'fir' | 'stone' | 'sky' | 'plain'

/** A short state in words with its icon. */
export function Tag({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: TagTone
  icon?: IconName
  children: ComponentChildren
}) {
  return (
    <span class={`tag tag-${tone}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  )
}
