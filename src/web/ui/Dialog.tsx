import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import './dialog.css'
import { useStaying } from './useStaying.ts'

interface DialogProps {
  title: string
  children: ReactNode
  /** What is typed here is kept elsewhere as it is typed: nothing needs to be asked. */
  isKept?: boolean
  onClose(): void
}

/**
 * A small window over the page. The browser keeps the focus inside. Escape closes it; so do going
 * back and leaving the page, and all of them ask first when something was typed in it.
 */
export function Dialog({ title, children, isKept = false, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [isTyped, setIsTyped] = useState(false)
  const [asks, setAsks] = useState(false)
  useModal(dialog)
  useStaying(isTyped, () => setAsks(true))
  function leave() {
    if (isTyped) setAsks(!asks)
    else onClose()
  }
  /** Pressed twice, Escape closes a dialog without asking anybody. */
  function closed() {
    if (!isTyped) return onClose()
    dialog.current?.showModal()
    setAsks(true)
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onInput={({ target }: FormEvent) => !isKept && isWriting(target) && setIsTyped(true)}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
      onClose={closed}
    >
      <h2 id={id} dir="auto">
        {title}
      </h2>
      {children}
      {asks && <Discard onStay={() => setAsks(false)} onDiscard={onClose} />}
    </dialog>
  )
}

/** A field that words are typed into, and not a switch or a slider. */
function isWriting(target: EventTarget): boolean {
  const fields = 'textarea, input:not([type]), input[type="text"], input[type="url"]'
  return target instanceof Element && target.matches(fields)
}

interface DiscardProps {
  onStay(): void
  onDiscard(): void
}

function Discard({ onStay, onDiscard }: DiscardProps) {
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

/** Opens the dialog over the page, and gives the focus back where it was. */
function useModal(dialog: { current: HTMLDialogElement | null }): void {
  useEffect(() => {
    const shown = dialog.current
    const before = document.activeElement
    shown?.showModal()
    const at = document.activeElement
    const field = 'textarea, input:not([type="hidden"]), select'
    if (!shown?.contains(at) || at?.matches('.dialog-body, dialog'))
      shown?.querySelector<HTMLElement>(field)?.focus()
    return () => {
      shown?.close()
      const back = before?.isConnected ? before : document.querySelector('h1')
      if (back instanceof HTMLElement) back.focus()
    }
  }, [dialog])
}
