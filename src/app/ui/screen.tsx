import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useId, useRef } from 'preact/hooks'
import { Button } from './button'
import type { IconName } from './icon'

export interface ScreenAction {
  label: string
  onPress: () => void
  disabled?: boolean | undefined
  icon?: IconName | undefined
}

export interface ScreenProps {
  title: ComponentChildren
  lead?: ComponentChildren
  /** What matters most, under the title: beside the content on a wide page. */
  summary?: ComponentChildren
  children?: ComponentChildren
  back?: ScreenAction | undefined
  primary?: ScreenAction | undefined
  secondary?: ScreenAction | undefined
  /** Two answers of equal weight, instead of the other actions. */
  answers?: readonly [ScreenAction, ScreenAction] | undefined
  status?: ComponentChildren
  aside?: ComponentChildren
  /** A picture from edge to edge: above the title, or beside it on a wide page. */
  hero?: ComponentChildren
  /** `split`: on a wide page the title stays beside the content; `page`: one column; `full`: one wide column. */
  layout?: 'split' | 'page' | 'full' | undefined
}

/** What every screen inside has under its content. */
export const ScreenFoot = createContext<ComponentChildren>(null)

/**
 * The frame of a screen. Its title takes the focus when the screen appears, so that it is read out and the keyboard
 * starts there: give the element a `key` per question. Back is always first in the bar, the main action last.
 */
export function Screen(props: ScreenProps) {
  const {
    title,
    lead,
    summary,
    children,
    back,
    primary,
    secondary,
    answers,
    status,
    aside,
    hero,
    layout = 'split',
  } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const foot = useContext(ScreenFoot)
  useEffect(() => {
    document.body.scrollTop = 0
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <main class={`screen screen-${layout}`} aria-labelledby={titleId}>
      {hero && <div class="screen-hero no-print">{hero}</div>}
      <div class="screen-body">
        <div class="screen-head">
          {status && <div class="screen-status">{status}</div>}
          <h1 id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div class="screen-lead">{lead}</div>}
          {summary && <div class="screen-summary">{summary}</div>}
        </div>
        <div class="screen-content">
          {children}
          {foot}
        </div>
        {aside && <div class="screen-aside">{aside}</div>}
      </div>
      {(back || primary || secondary) && (
        <div class="screen-bar no-print">
          {back && <Action variant="secondary" icon="arrow-left" action={back} />}
          {secondary && <Action variant="quiet" action={secondary} />}
          {primary && <Action variant="primary" iconEnd="arrow-right" action={primary} />}
        </div>
      )}
      {answers && (
        <div class="screen-bar screen-answers no-print">
          {answers.map(({ label, onPress }) => (
            <Button key={label} wide onPress={onPress}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </main>
  )
}

interface ActionProps {
  action: ScreenAction
  variant: 'primary' | 'secondary' | 'quiet'
  icon?: IconName
  iconEnd?: IconName
}

function Action({ action, variant, icon, iconEnd }: ActionProps) {
  return (
    <div class={`screen-action-${variant}`}>
      <Button
        variant={variant}
        icon={iconEnd ? undefined : (action.icon ?? icon)}
        iconEnd={iconEnd && (action.icon ?? iconEnd)}
        disabled={action.disabled}
        onPress={action.onPress}
      >
        {action.label}
      </Button>
    </div>
  )
}
