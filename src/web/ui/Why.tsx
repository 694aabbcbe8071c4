import { type ReactNode, Suspense, type ToggleEvent, useId, useState } from 'react'
import './why.css'

interface WhyProps {
  /** The figure or word to press. */
  children: ReactNode
  /** A label that makes sense without the sentence around it. */
  label: string
  className?: string
  /** Inputs, rule and source; rendered only when opened. */
  because(): ReactNode
}

/** A figure with an explanation behind it. Escape or a click elsewhere closes it. */
export function Why({ children, label, className = '', because }: WhyProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const follow = (event: ToggleEvent<HTMLDivElement>) => setOpen(event.newState === 'open')
  return (
    <>
      <button type="button" className={`why ${className}`} popoverTarget={id}>
        {children}
        <span className="hidden">: {label}</span>
      </button>
      <div id={id} popover="auto" className="why-box" onBeforeToggle={follow}>
        <Suspense>{open ? because() : null}</Suspense>
      </div>
    </>
  )
}
