import { type FormEvent, useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { CompetencyRows } from './CompetencyRows.tsx'
import { ExpectationRows } from './ExpectationRows.tsx'
import { LevelRows } from './LevelRows.tsx'
import { savedForm } from './ladderDraft.ts'

interface LadderEditorProps {
  shown: Output<'showLadder'>
  /** Tells what was done; nothing when nothing was saved. */
  onClose(done: string): void
}

/** Changes a ladder. Saving makes its next version; the versions before stay as they were. */
export function LadderEditor({ shown, onClose }: LadderEditorProps) {
  const { commit } = useRecord()
  const { busy, problem, conflict, perform } = useCommand()
  // The version one began from, whatever is read meanwhile.
  const [{ id, version }] = useState(shown)
  const [draft, setDraft] = useState(shown.ladder)
  const [note, setNote] = useState('')
  async function save(event: FormEvent) {
    event.preventDefault()
    let saved = version
    const worked = await perform(async () => {
      const change = { id, version, ladder: savedForm(draft), note }
      saved = (await commit('changeLadder', change)).version
    })
    if (worked) onClose(saved === version ? 'Nothing had changed.' : `Saved as version ${saved}.`)
  }
  const rows = { draft, version: version + 1, onChange: setDraft }
  return (
    <form className="ladder-editor" onSubmit={(event) => void save(event)}>
      <p className="lede">
        Saving makes version {version + 1}. The versions before stay as they are.
      </p>
      <div className="fields">
        <label className="wide">
          Name of the ladder
          <input
            dir="auto"
            required
            maxLength={160}
            value={draft.name}
            onChange={({ target }) => setDraft({ ...draft, name: target.value })}
          />
        </label>
        <label className="wide">
          What it is about
          <textarea
            dir="auto"
            maxLength={4000}
            value={draft.about}
            onChange={({ target }) => setDraft({ ...draft, about: target.value })}
          />
        </label>
      </div>
      <LevelRows {...rows} />
      <CompetencyRows {...rows} />
      <ExpectationRows {...rows} />
      <div className="save-bar">
        <label className="field">
          What is new, in a line
          <input
            dir="auto"
            maxLength={500}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </label>
        <Problem text={problem} />
        {conflict && (
          <p className="tiny">
            Copy what you wrote, cancel, and make the change on what is there now.
          </p>
        )}
        <div className="actions">
          <button type="submit" className="main" disabled={busy}>
            Save as version {version + 1}
          </button>
          <button type="button" onClick={() => onClose('')}>
            Cancel
          </button>
        </div>
      </div>
    </form>
  )
}
