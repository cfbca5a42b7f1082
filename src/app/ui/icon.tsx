import { ICON_PATHS, type IconName } from './icon-paths'

export type { IconName }

/** A decorative icon, 1.5 em square, beside words; `flip` mirrors it in right-to-left pages. */
export function Icon({ name, flip }: { name: IconName; flip?: boolean | undefined }) {
  return (
    <svg class={flip ? 'icon icon-flip' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  )
}
