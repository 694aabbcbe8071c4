import { type ReactNode, Suspense, type ToggleEvent, useId, useState } from 'react'
import './why.css'

interface WhyProps {
  /** The figure, or the word, that opens. */
  children: ReactNode
  /** What it is called when read without the sentence around it. */
  label: string
  className?: string
  /** Inputs, rule and source; made only when somebody opens it. */
  because(): ReactNode
}

/** A figure that can be opened to its why. Escape or a click elsewhere closes it again. */
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
