import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

interface ModalProps {
  title: string
  children?: ComponentChildren
  /** Called on Escape; without it the dialog can only be left by its own buttons. */
  onClose?: (() => void) | undefined
  /** `alert` for a warning that interrupts. */
  role?: 'alert' | undefined
  actions?: ComponentChildren
}

/** The dialog on top of the page, if one is open. */
export const topDialog = (page: ParentNode = document): HTMLElement | undefined =>
  [...page.querySelectorAll<HTMLElement>('dialog[open]')].at(-1)

/** A native modal dialog, open as long as it is mounted; the browser keeps the focus inside and gives it back. */
export function Modal({ title, children, onClose, role, actions }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    heading.current?.focus()
    return () => {
      element?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class="modal"
      role={role === 'alert' ? 'alertdialog' : undefined}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
    >
      <h1 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div id={`${id}-text`} class="modal-text">
        {children}
      </div>
      {actions && <div class="modal-actions">{actions}</div>}
    </dialog>
  )
}
