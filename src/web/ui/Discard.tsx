import { useEffect, useRef } from 'react'

interface DiscardProps {
  onStay(): void
  onDiscard(): void
}

/** Asks whether what was typed is to be thrown away. The answer that keeps it has the focus. */
export function Discard({ onStay, onDiscard }: DiscardProps) {
  const stay = useRef<HTMLButtonElement>(null)
  useEffect(() => stay.current?.focus(), [])
  return (
    <div role="alertdialog" aria-label="Unsaved changes" className="discard actions">
      <p>Your changes aren’t saved.</p>
      <button ref={stay} type="button" className="main" onClick={onStay}>
        Keep editing
      </button>
      <button type="button" className="danger" onClick={onDiscard}>
        Discard changes
      </button>
    </div>
  )
}
