import { type ComponentChildren, createContext } from 'preact'
import { useContext, useId } from 'preact/hooks'

interface SectionProps {
  /** Name in the address: `#<territory>/<period>/<view>`. */
  readonly view: string
  readonly title: string
  readonly lead?: string
  readonly children: ComponentChildren
}

/** Said on every view of invented figures; `null`: they are real. */
export const DemoMark = createContext<string | null>(null)

/** Id of the view of a name. */
export const viewId = (view: string): string => `view-${view}`

/** One view, under its title. */
export function Section({ view, title, lead, children }: SectionProps) {
  const id = useId()
  const demo = useContext(DemoMark)
  return (
    <section class="view" id={viewId(view)} aria-labelledby={id}>
      {demo && <p class="demo-mark">{demo}</p>}
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {lead && <p class="view-lead">{lead}</p>}
      {children}
    </section>
  )
}
