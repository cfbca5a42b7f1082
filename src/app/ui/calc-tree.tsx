import type { ComponentChildren } from 'preact'
import { Icon } from './icon'

export interface CalcNode {
  label: string
  value: string
  source?: ComponentChildren
  children?: readonly CalcNode[] | undefined
}

/** A calculation that unfolds step by step; every step shows its value, the last ones where they come from. */
export function CalcTree({ nodes, open = false }: { nodes: readonly CalcNode[]; open?: boolean | undefined }) {
  return (
    <ul class="calc">
      {nodes.map((node, index) => (
        <li key={index}>
          {node.children?.length ? (
            <details class="calc-step" open={open}>
              <summary>
                <Icon name="chevron-right" flip />
                <Line node={node} />
              </summary>
              <CalcTree nodes={node.children} open={open} />
            </details>
          ) : (
            <div class="calc-leaf">
              <Line node={node} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function Line({ node }: { node: CalcNode }) {
  return (
    <span class="calc-line">
      <span>{node.label}</span> <strong>{node.value}</strong>
      {node.source && <span class="calc-source">{node.source}</span>}
    </span>
  )
}
