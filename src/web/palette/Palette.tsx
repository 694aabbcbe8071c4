import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { unlessComposing } from '../ui/composing.ts'
import { useModal } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { counted } from '../ui/words.ts'
import type { Item } from './actions.ts'
import type { Kind } from './hits.ts'
import { Results } from './Results.tsx'
import { mostOfKind, useFound } from './useFound.ts'
import { useGroups } from './useGroups.ts'
import './palette.css'

const idOf = (at: number) => `found-${at}`

/** Jump, search and act from the keyboard: a combobox of the ARIA Authoring Practices. */
export function Palette({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useModal(dialog)
  const [typed, setTyped] = useState('')
  const [kind, setKind] = useState<Kind>()
  const [at, setAt] = useState(0)
  const text = typed.trim()
  const search = useFound(text, kind)
  const more = useCallback((each: Kind) => {
    setKind(each)
    setAt(0)
  }, [])
  const groups = useGroups(text, search.found, kind, more)
  const items = groups.flatMap((group) => group.items)
  const here = Math.min(at, items.length - 1)
  const { choose, problem } = useChoice(onClose)
  useEffect(
    () => document.getElementById(idOf(here))?.scrollIntoView?.({ block: 'nearest' }),
    [here],
  )
  function press(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step === undefined && event.key !== 'Enter') return
    event.preventDefault()
    const item = items[here]
    if (step !== undefined) setAt((here + step + items.length) % Math.max(1, items.length))
    else if (item) choose(item)
  }
  return (
    <dialog ref={dialog} className="palette" aria-label="Search" onClose={onClose}>
      <input
        role="combobox"
        aria-label="Search or jump to"
        aria-expanded={items.length > 0}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={items.length > 0 ? idOf(here) : undefined}
        placeholder="Search, jump to a page or do something"
        autoComplete="off"
        dir="auto"
        maxLength={200}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setKind(undefined)
          setAt(0)
        }}
        onKeyDown={unlessComposing(press)}
      />
      <Results groups={groups} here={here} idOf={idOf} onChoose={choose} />
      <State search={search} text={text} count={items.length} />
      <Problem text={problem} />
    </dialog>
  )
}

/** Goes where an item leads, or does it; an error keeps the search open. */
function useChoice(onClose: () => void) {
  const [, navigate] = useLocation()
  const { problem, perform } = useCommand()
  function choose({ to, key }: Item) {
    if (typeof to === 'string') {
      onClose()
      navigate(to)
    } else if (key.startsWith('more ')) to()
    else if (key === 'want topic')
      void perform(async () => to()).then((done) => {
        if (!done) return
        onClose()
        navigate('/wants')
      })
    else {
      onClose()
      // The dialog gives the focus back first, so that the next one takes it from there.
      setTimeout(to)
    }
  }
  return { choose, problem }
}

interface StateProps {
  search: ReturnType<typeof useFound>
  text: string
  count: number
}

function State({ search: { found, busy, problem, again }, text, count }: StateProps) {
  if (problem !== undefined)
    return (
      <p className="problem" role="alert">
        {problem}{' '}
        <button type="button" onClick={again}>
          Try again
        </button>
      </p>
    )
  const isCut = found.some(({ hits, total }) => hits.length >= mostOfKind && total > hits.length)
  return (
    <p className="tiny" role="status">
      {busy && found.length === 0 && 'Searching…'}
      {!busy && text !== '' && found.length === 0 && 'Nothing you wrote matches.'}
      {isCut && `First ${mostOfKind} shown. Type more to narrow the list.`}
      <span className="hidden">{!busy && counted(count, 'result')}</span>
    </p>
  )
}
