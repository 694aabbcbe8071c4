import { lazy, Suspense, useEffect, useState } from 'react'
import { searchKey } from '../shell/Keys.tsx'

const load = async () => ({ default: (await import('./Palette.tsx')).Palette })
const Palette = lazy(load)

const isApple = /Mac|iP(hone|ad|od)/.test(navigator.userAgent)

/** Opens the search from every page, which ⌘K and / do too. */
export function SearchField() {
  const [isOpen, setIsOpen] = useState(false)
  // Behind the page, so that no letter typed after ⌘K is lost. What fails now is tried on opening.
  useEffect(() => void load().catch(() => undefined), [])
  useEffect(() => {
    const open = () => setIsOpen(true)
    document.addEventListener(searchKey, open)
    return () => document.removeEventListener(searchKey, open)
  }, [])
  return (
    <>
      <button type="button" className="log-field" onClick={() => setIsOpen(true)}>
        Search <kbd>{isApple ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      {isOpen && (
        <Suspense>
          <Palette onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
