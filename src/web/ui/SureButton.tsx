import { useState } from 'react'

interface SureButtonProps {
  /** The label before the first press, such as `Delete entry…`. */
  children: string
  /** The label that confirms, such as `Delete entry`. */
  sure: string
  busy: boolean
  onSure(): void
}

/** Asks for a second press, so that nothing is deleted by a slip. */
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
