import { useEffect, useState } from 'react'
import { unlessComposing } from '../../ui/composing.ts'
import { fill, filledIn, type Handled, takeBack, unread } from './filling.ts'
import type { Draft } from './goalDraft.ts'
import type { ReadText } from './useFindings.ts'

/** Fills fields from the words of a goal as they are read; Alt+Z takes it back. */
export function useFilling(
  draft: Draft,
  read: ReadText | null,
  change: (fields: Partial<Draft>) => void,
) {
  const [handled, setHandled] = useState<Handled>({})
  const [firstText] = useState(draft.text)
  const isRead = read !== null && read.text === draft.text
  const filled = filledIn(draft, handled)
  useEffect(() => {
    if (!isRead || draft.text === firstText) return
    const found = fill(read.stated, draft, handled)
    if (found.names.length === 0) return
    setHandled(found.handled)
    change(found.fields)
  })
  function undo() {
    const back = takeBack(draft, handled)
    setHandled(back.handled)
    change(back.fields)
  }
  useEffect(() => {
    if (filled.length === 0) return
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'KeyZ') return
      event.preventDefault()
      undo()
    }
    const stop = new AbortController()
    document.addEventListener('keydown', unlessComposing(press), stop)
    return () => stop.abort()
  })
  return { filled, undo, toSave: () => (isRead ? draft : unread(draft, handled)) }
}
