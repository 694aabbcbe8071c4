import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useCommand } from '../ui/useCommand.ts'
import type { Deletion } from './deletion.ts'
import { wordsFor } from './words.ts'
import './undo.css'
import { useUndoKeys } from './useUndoKeys.ts'

/** How long the way back is offered. */
const offeredInMs = 10_000

interface UndoToastProps {
  deletion: Deletion
  onUndo(): Promise<unknown>
  onGone(): void
}

/** Says what was deleted and offers to undo it. Stays while it is pointed at or has the focus. */
export function UndoToast({ deletion, onUndo, onGone }: UndoToastProps) {
  const { busy, problem, perform } = useCommand()
  const toast = useRef<HTMLDivElement>(null)
  const [isHeld, setIsHeld] = useState(false)
  const [isBack, setIsBack] = useState(false)
  /** A screen reader announces what changes in a region that is there already. */
  const [isThere, setIsThere] = useState(false)
  useEffect(() => setIsThere(true), [])
  const host = useHost()
  function leave() {
    const heading = document.querySelector('h1')
    if (toast.current?.contains(document.activeElement)) heading?.focus()
    onGone()
  }
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(leave, offeredInMs)
    return () => clearTimeout(timer)
  })
  async function undo() {
    if (busy || isBack) return
    if (await perform(onUndo)) setIsBack(true)
  }
  useUndoKeys(() => void undo())
  const said = isBack ? 'Deletion undone.' : `${wordsFor(deletion)}.`
  return createPortal(
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that somebody is there
    <div
      ref={toast}
      className="toast"
      onMouseEnter={() => setIsHeld(true)}
      onMouseLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <p role="status">{isThere && (problem ?? said)}</p>
      {!isBack && (
        <button type="button" disabled={busy} onClick={() => void undo()}>
          Undo
        </button>
      )}
      <button type="button" className="plain" onClick={leave}>
        Dismiss
      </button>
    </div>,
    host,
  )
}

/** Behind an open dialog nothing can be reached, so the toast moves into it, and out again. */
function useHost(): Element {
  const [host, setHost] = useState(hostNow)
  useEffect(() => {
    const watch = new MutationObserver(() => setHost(hostNow))
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] })
    return () => watch.disconnect()
  }, [])
  return host
}

function hostNow(): Element {
  return [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
}
