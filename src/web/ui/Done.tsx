import { type ReactNode, useEffect, useRef } from 'react'

/**
 * Confirms what was just done. It takes the focus, because the button that did it is often gone
 * from the page by then.
 */
export function Done({ children }: { children: ReactNode }) {
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => note.current?.focus(), [])
  return (
    <p ref={note} tabIndex={-1} role="status" className="done">
      {children}
    </p>
  )
}
