import { useState } from 'react'

interface SureButtonProps {
  /** What the first press asks, such as `Delete …`. */
  children: string
  /** What the second press does, in words. */
  sure: string
  busy: boolean
  onSure(): void
}

/** Asks once more, because nothing brings back what it takes away. */
export function SureButton({ children, sure: words, busy, onSure }: SureButtonProps) {
  const [sure, setSure] = useState(false)
  return (
    <button
      type="button"
      className={sure ? 'danger' : 'plain danger'}
      disabled={busy}
      onClick={sure ? onSure : () => setSure(true)}
      onBlur={() => setSure(false)}
    >
      {sure ? words : children}
    </button>
  )
}
