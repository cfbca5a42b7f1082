import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon'

export interface ConditionItem {
  /** null while an answer is missing. */
  ok: boolean | null
  label: string
  detail?: ComponentChildren
  source?: ComponentChildren
}

interface ConditionListProps {
  items: readonly ConditionItem[]
  /** How the three states are said. */
  labels: { met: string; unmet: string; unknown: string }
}

/** The requirements of a benefit, each with its state in an icon and in words. */
export function ConditionList({ items, labels }: ConditionListProps) {
  return (
    <ul class="conditions">
      {items.map(({ ok, label, detail, source }) => {
        const [state, icon, words] = lookOf(ok, labels)
        return (
          <li key={label} class={`condition condition-${state}`}>
            <Icon name={icon} />
            <div>
              <p class="condition-state">{words}</p>
              <p class="condition-label">{label}</p>
              {detail && <div class="condition-detail">{detail}</div>}
              {source && <div class="condition-source">{source}</div>}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function lookOf(ok: boolean | null, labels: ConditionListProps['labels']): [string, IconName, string] {
  if (ok === null) return ['unknown', 'circle-question-mark', labels.unknown]
  return ok ? ['met', 'circle-check', labels.met] : ['unmet', 'circle-x', labels.unmet]
}
