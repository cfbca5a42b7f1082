import { type ComponentChildren, Fragment, options, type VNode } from 'preact'

/** Stands for a hidden amount inside a text: a character for private use, which no language has. */
export const HIDDEN = '\ue000'

/** What is read out in its place, in the language of the screen. */
let name = ''
let installed = false

/** What is seen, three dots, and what is heard, in words. */
function HiddenAmount() {
  return (
    <span class="hidden-amount">
      <span aria-hidden="true">•••</span>
      <span class="sr-only">{name}</span>
    </span>
  )
}

function drawn(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(drawn)
  if (typeof children !== 'string' || !children.includes(HIDDEN)) return children
  return children.split(HIDDEN).flatMap((text, index) => (index === 0 ? [text] : [<HiddenAmount key={index} />, text]))
}

/** In a name that is only read out, the words stand alone. */
function draw({ type, props }: VNode<Record<string, unknown>>): void {
  if (typeof type !== 'string' && type !== Fragment) return
  for (const [key, value] of Object.entries(props)) {
    if (key === 'children') props[key] = drawn(value as ComponentChildren)
    else if (typeof value === 'string' && value.includes(HIDDEN)) props[key] = value.replaceAll(HIDDEN, name)
  }
}

/**
 * From now on every hidden amount, on whatever screen, is drawn as dots and read out as `words`. Texts are made in a
 * hundred places: where they become elements is the only one that none of them can miss.
 */
export function drawHiddenAmounts(words: string): void {
  name = words
  if (installed) return
  installed = true
  const before = options.vnode
  options.vnode = (vnode) => {
    draw(vnode as VNode<Record<string, unknown>>)
    before?.(vnode)
  }
}
