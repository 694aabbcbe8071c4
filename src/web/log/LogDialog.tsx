import { type FormEvent, useState } from 'react'
import type { TopicId } from '../../domain/topics/topics.ts'
import { useRecord } from '../record.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { dayInWords } from '../ui/words.ts'
import { EntryChips } from './EntryChips.tsx'
import { useSuggestions } from './useSuggestions.ts'
import './log.css'

interface LogDialogProps {
  /** Topics that the page which led here says it is about. */
  about?: readonly TopicId[]
  onClose(): void
}

/** One line, and what it may be about. Enter keeps the line with what is shown below it. */
export function LogDialog({ about = [], onClose }: LogDialogProps) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [line, setLine] = useState('')
  const [logged, setLogged] = useState('')
  const { chips, reasons, set, refuse, reset } = useSuggestions(line, about)
  async function log(event: FormEvent) {
    event.preventDefault()
    if (line.trim() === '') return
    const { day, ...said } = chips
    await perform(async () => {
      const entry = await commit('addEvidence', { text: line, ...said, ...(day && { day }) })
      setLogged(`Logged for ${dayInWords(entry.day)}: “${entry.text}”`)
      setLine('')
      reset()
    })
  }
  const isSuggested = Object.keys(reasons).length > 0
  return (
    <Dialog title="What went well?" onClose={onClose}>
      <form onSubmit={(event) => void log(event)}>
        <input
          className="log-line"
          autoFocus
          aria-label="What went well? One line"
          dir="auto"
          maxLength={2000}
          autoComplete="off"
          placeholder="Unblocked Ines on the retry storm; Payments shipped a day early"
          value={line}
          onChange={({ target }) => setLine(target.value)}
        />
        {line.trim().length > 2 && (
          <>
            <EntryChips chips={chips} reasons={reasons} onChange={set} />
            {isSuggested && (
              <p className="tiny">
                Enter keeps what you see here.{' '}
                <button type="button" className="plain" onClick={refuse}>
                  Take none of it
                </button>
              </p>
            )}
          </>
        )}
        <Problem text={problem} />
        <p role="status" className={logged ? 'done' : ''}>
          {logged}
        </p>
        <div className="actions">
          <button type="submit" className="main" disabled={busy || line.trim() === ''}>
            Log it
          </button>
          <button type="button" onClick={onClose}>
            {logged ? 'Done' : 'Cancel'}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
