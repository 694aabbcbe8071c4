import { lazy, Suspense, useEffect, useState } from 'react'
import { unlessComposing } from '../ui/composing.ts'

const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }))

/** Sent through the document when somebody presses L. */
export const logKey = 'fairwind:log'

const remembered = 'fairwind.keys'

/**
 * Single keys: `/` to the search of the page, `L` to the log, `?` for this list. They can be switched off, because
 * somebody who speaks to the computer would press them by accident (WCAG 2.1.4).
 */
export function Keys() {
  const [shown, setShown] = useState(false)
  const [on, setOn] = useState(() => localStorage.getItem(remembered) !== 'off')
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!on || isTyping(event)) return
      if (event.key === '?') setShown(true)
      if (event.key === '/') focusSearch(event)
      if (isL(event)) startLine(event)
    }
    const stop = new AbortController()
    document.addEventListener('keydown', unlessComposing(press), stop)
    return () => stop.abort()
  }, [on])
  useEffect(() => {
    const stop = import('../ui/typing.ts').then(({ guardTyping }) => guardTyping())
    return () => void stop.then((undo) => undo())
  }, [])
  function choose(wanted: boolean) {
    localStorage.setItem(remembered, wanted ? 'on' : 'off')
    setOn(wanted)
  }
  return (
    <>
      <button type="button" className="help" onClick={() => setShown(true)}>
        Help <kbd>?</kbd>
      </button>
      {shown && (
        <Suspense>
          <KeysDialog on={on} onChoose={choose} onClose={() => setShown(false)} />
        </Suspense>
      )}
    </>
  )
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('dialog')) return true
  return target.matches('input:not([type="range"]), select, textarea')
}

/** With Caps Lock it is a capital; a layout without Latin letters has another one on its key. */
function isL({ key, code }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'l' || (code === 'KeyL' && !/^[a-z]$/i.test(key))
}

function startLine(event: KeyboardEvent): void {
  event.preventDefault()
  document.dispatchEvent(new Event(logKey))
}

function focusSearch(event: KeyboardEvent): void {
  const search = document.querySelector<HTMLElement>('[data-search]')
  if (!search) return
  event.preventDefault()
  search.focus()
}
