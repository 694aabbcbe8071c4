import { lazy, Suspense, useEffect, useState } from 'react'
import { unlessComposing } from '../ui/composing.ts'

const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }))

/** Sent through the document when somebody presses L. */
export const logKey = 'fairwind:log'

/** Sent through the document to open the search. */
export const searchKey = 'fairwind:search'

/** Sent through the document to open the help. */
export const helpKey = 'fairwind:help'

const remembered = 'fairwind.keys'

/**
 * ⌘K or Ctrl K opens the search, and so do single keys: `/` the search, `L` the log, `?` this list.
 * Single keys can be switched off, because somebody who speaks to the computer would press them by
 * accident (WCAG 2.1.4).
 */
export function Keys() {
  const [shown, setShown] = useState(false)
  const [on, setOn] = useState(() => localStorage.getItem(remembered) !== 'off')
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isCommandK(event)) send(event, searchKey)
      if (!on || isTyping(event)) return
      if (event.key === '?') setShown(true)
      if (event.key === '/') send(event, searchKey)
      if (isLetter(event, 'l')) send(event, logKey)
    }
    const stop = new AbortController()
    document.addEventListener('keydown', unlessComposing(press), stop)
    document.addEventListener(helpKey, () => setShown(true), stop)
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
function isLetter({ key, code }: KeyboardEvent, letter: string): boolean {
  const isOnKey = code === `Key${letter.toUpperCase()}` && !/^[a-z]$/i.test(key)
  return key.toLowerCase() === letter || isOnKey
}

/** Everywhere but in an open dialog, which may hold what isn’t saved. */
function isCommandK(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = event
  if (ctrlKey === metaKey || altKey || shiftKey || !isLetter(event, 'k')) return false
  return document.querySelector('dialog[open]') === null
}

function send(event: KeyboardEvent, name: string): void {
  event.preventDefault()
  document.dispatchEvent(new Event(name))
}
