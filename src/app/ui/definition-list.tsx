import type { ComponentChildren } from 'preact'

export interface Definition {
  term: ComponentChildren
  value: ComponentChildren
  /** What can be done with it, such as changing it. */
  action?: ComponentChildren
}

/** Terms and their values, one a line. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl class="definitions">
      {items.map(({ term, value, action }, index) => (
        <div key={index} class="definition">
          <dt>{term}</dt>
          <dd>{value}</dd>
          {action && <dd class="definition-action">{action}</dd>}
        </div>
      ))}
    </dl>
  )
}
