import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface CardProps {
  children: ComponentChildren
  title?: ComponentChildren
  tone?: 'plain' | 'fir' | 'stone' | undefined
}

/** A sheet of paper on the ground; with a title it is a section with an h2. */
export function Card({ children, title, tone = 'plain' }: CardProps) {
  const id = useId()
  if (!title) return <div class={`card card-${tone}`}>{children}</div>
  return (
    <section class={`card card-${tone}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
