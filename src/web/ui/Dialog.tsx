import { type ReactNode, useEffect, useId, useRef } from 'react'
import './dialog.css'

interface DialogProps {
  title: string
  children: ReactNode
  onClose(): void
}

/** A small window over the page. The browser keeps the focus inside, and Escape closes it. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const shown = dialog.current
    const before = document.activeElement
    shown?.showModal()
    const at = document.activeElement
    const field = 'textarea, input:not([type="hidden"]), select'
    if (!shown?.contains(at) || at?.matches('.dialog-body, dialog'))
      shown?.querySelector<HTMLElement>(field)?.focus()
    return () => {
      shown?.close()
      const back = before?.isConnected ? before : document.querySelector('h1')
      if (back instanceof HTMLElement) back.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id} dir="auto">
        {title}
      </h2>
      {children}
    </dialog>
  )
}
