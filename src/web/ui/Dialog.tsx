import {
  createContext,
  type FormEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { useLocation } from 'wouter'
import { Discard } from './Discard.tsx'
import './dialog.css'
import { useStaying } from './useStaying.ts'

interface DialogProps {
  title: string
  children: ReactNode
  /** What is typed here is kept elsewhere as it is typed: nothing needs to be asked. */
  isKept?: boolean
  onClose(): void
}

interface CloseButtonProps {
  children?: string
  disabled?: boolean
}

/** Closes the dialog around a part, unless something typed in it would be lost. */
const Leave = createContext(() => {})

/**
 * A small window over the page. The browser keeps the focus inside. Escape closes it; so do going
 * back, links and leaving the page, and all of them ask first when something was typed in it.
 */
export function Dialog({ title, children, isKept = false, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [isTyped, setIsTyped] = useState(false)
  /** Asked whether to discard; holds what follows. */
  const [go, setGo] = useState<() => void>()
  const [, navigate] = useLocation()
  const isUnsaved = isTyped && !isKept
  const ask = (next: () => void) => setGo(() => next)
  useModal(dialog)
  useStaying(isUnsaved, (href) =>
    ask(href === undefined ? onClose : () => navigate(`~${href}`, { replace: true })),
  )
  function leave() {
    if (isUnsaved) ask(onClose)
    else onClose()
  }
  /** Pressed twice, Escape closes a dialog without asking anybody. */
  function closed() {
    if (!isUnsaved) return onClose()
    dialog.current?.showModal()
    ask(onClose)
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onInput={({ target }: FormEvent) => isWriting(target) && setIsTyped(true)}
      onCancel={(event) => {
        event.preventDefault()
        if (go) setGo(undefined)
        else leave()
      }}
      onClose={closed}
    >
      <h2 id={id} dir="auto">
        {title}
      </h2>
      <Leave value={leave}>{children}</Leave>
      {go && <Discard onStay={() => setGo(undefined)} onDiscard={go} />}
    </dialog>
  )
}

/** A field that words are typed into, and not a switch or a slider. */
function isWriting(target: EventTarget): boolean {
  const fields =
    'textarea, input:not([type]), input[type="text"], input[type="url"], input[type="number"]'
  return target instanceof Element && target.matches(fields)
}

/** The button at the foot of a dialog that closes it; it asks as Escape does. */
export function CloseButton({ children = 'Cancel', disabled }: CloseButtonProps) {
  const leave = useContext(Leave)
  return (
    <button type="button" disabled={disabled} onClick={leave}>
      {children}
    </button>
  )
}

/** Opens the dialog over the page, and gives the focus back where it was. */
export function useModal(dialog: { current: HTMLDialogElement | null }): void {
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
