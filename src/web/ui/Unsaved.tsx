import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { Discard } from './Discard.tsx'
import './dialog.css'
import { goBack, useStaying } from './useStaying.ts'

interface Leaving {
  /** Does it at once when everything is saved, otherwise after a question. */
  leave(go: () => void): void
  /** The question while it is asked, to be shown anywhere in the form. */
  question: ReactNode
}

/** Guards a form on a page: links, going back, closing the page and `leave` ask before text is lost. */
export function useUnsaved(isUnsaved: boolean): Leaving {
  const [go, setGo] = useState<() => void>()
  const [, navigate] = useLocation()
  const ask = (next: () => void) => setGo(() => next)
  useStaying(isUnsaved, (href) =>
    ask(href === undefined ? goBack : () => navigate(`~${href}`, { replace: true })),
  )
  return {
    leave: (next) => (isUnsaved ? ask(next) : next()),
    question: go && (
      <Asking
        onStay={() => setGo(undefined)}
        onDiscard={() => {
          setGo(undefined)
          go()
        }}
      />
    ),
  }
}

/** The same for a form without a button that leaves it. */
export function Unsaved({ when }: { when: boolean }): ReactNode {
  return useUnsaved(when).question
}

interface AskingProps {
  onStay(): void
  onDiscard(): void
}

function Asking({ onStay, onDiscard }: AskingProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} aria-label="Unsaved changes" className="asking" onClose={onStay}>
      <Discard onStay={onStay} onDiscard={onDiscard} />
    </dialog>
  )
}
