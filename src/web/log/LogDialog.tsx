import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { CloseButton, Dialog } from '../ui/Dialog.tsx'
import { useKeptText } from '../ui/keptText.ts'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { AddedEntry } from './AddedEntry.tsx'
import { EntryChips } from './EntryChips.tsx'
import { EntryDialog } from './EntryDialog.tsx'
import type { Chips } from './fields.ts'
import { useSuggestions } from './useSuggestions.ts'
import './log.css'

interface LogDialogProps {
  /** Topics that the page which led here says it is about. */
  topics?: readonly TopicId[]
  /** Words to begin the line with, after what was typed before and not sent. */
  text?: string
  onClose(): void
}

/** One line, and what it may be about. Enter saves the line with what is shown below it. */
export function LogDialog({ topics = [], text: begun = '', onClose }: LogDialogProps) {
  const { commit, dismissUndo } = useRecord()
  const { busy, problem, perform } = useCommand()
  const line = useKeptText(['log line', ...topics].join(' '))
  const field = useRef<HTMLInputElement>(null)
  const [added, setAdded] = useState<Output<'addEvidence'>>()
  /** What was said of the added line, for when it comes back. */
  const [addedWith, setAddedWith] = useState<Partial<Chips>>({})
  const [undone, setUndone] = useState('')
  const [isEditing, setIsEditing] = useState(false)
  const { chips, reasons, note, set, refuse, reset, settled } = useSuggestions(line.text, topics)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    if (!line.text.endsWith(begun)) line.set(`${line.text} ${begun}`.trim())
  }, [])
  async function add(event: FormEvent) {
    event.preventDefault()
    const { text } = line
    if (busy || text.trim() === '') return
    await perform(async () => {
      const { day, ...said } = await settled(text)
      const key = line.send()
      const entry = await commit('addEvidence', { text, key, ...said, ...(day && { day }) })
      line.arrived(text)
      setAdded(entry)
      setUndone('')
      setAddedWith(reset())
    })
    field.current?.focus()
  }
  async function undo({ id, text }: Output<'addEvidence'>) {
    const isRemoved = await perform(() => commit('removeEvidence', { ids: [id] }))
    if (!isRemoved) return
    dismissUndo()
    setAdded(undefined)
    field.current?.focus()
    if (line.text !== '') return setUndone(text)
    line.set(text)
    set(addedWith)
  }
  if (added && isEditing) return <EntryDialog id={added.id} onClose={() => setIsEditing(false)} />
  return (
    <Dialog title="What did you get done?" onClose={onClose} isKept>
      <form onSubmit={(event) => void add(event)}>
        <input
          ref={field}
          className="log-line"
          autoFocus
          aria-label="What did you get done? One line"
          dir="auto"
          maxLength={2000}
          autoComplete="off"
          placeholder="Fixed the retry storm that blocked Payments"
          value={line.text}
          onChange={({ target }) => line.set(target.value)}
        />
        {line.text.trim().length > 2 && (
          <>
            <EntryChips chips={chips} reasons={reasons} onChange={set} />
            {note && <p className="tiny">{note}</p>}
            {Object.keys(reasons).length > 0 && (
              <p className="tiny">
                Press Enter to save with these suggestions.{' '}
                <button type="button" className="plain" onClick={refuse}>
                  Clear suggestions
                </button>
              </p>
            )}
          </>
        )}
        <Problem text={problem} />
        <AddedEntry
          entry={added}
          busy={busy}
          onEdit={() => setIsEditing(true)}
          onUndo={(entry) => void undo(entry)}
        />
        {undone && (
          <p role="status" dir="auto">
            Entry deleted: “{undone}”
          </p>
        )}
        <div className="actions">
          <button type="submit" className="main" disabled={busy || line.text.trim() === ''}>
            Add entry
          </button>
          <CloseButton>Close</CloseButton>
        </div>
      </form>
    </Dialog>
  )
}
