import { lazy, Suspense, useEffect, useState } from 'react'
import { logKey } from '../shell/Keys.tsx'

const LogDialog = lazy(async () => ({ default: (await import('./LogDialog.tsx')).LogDialog }))

/** The way into the log from every page, which the key L presses too. */
export function LogField() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const show = () => setOpen(true)
    document.addEventListener(logKey, show)
    return () => document.removeEventListener(logKey, show)
  }, [])
  return (
    <>
      <button type="button" className="log-field" onClick={() => setOpen(true)}>
        What went well? <kbd>L</kbd>
      </button>
      {open && (
        <Suspense>
          <LogDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
