import { useEffect } from 'react'
import { unlessComposing } from '../ui/composing.ts'

/** Ctrl Z or ⌘Z outside of fields, where it undoes typing. */
export function useUndoKeys(undo: () => void): void {
  useEffect(() => {
    const stop = new AbortController()
    const press = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z'
      if (!isUndo || isField(event.target)) return
      event.preventDefault()
      undo()
    }
    document.addEventListener('keydown', unlessComposing(press), stop)
    return () => stop.abort()
  })
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
