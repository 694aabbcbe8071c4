import { type FormEvent, useState } from 'react'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useUnsaved } from '../ui/Unsaved.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { CompetencyRows } from './CompetencyRows.tsx'
import { ExpectationRows } from './ExpectationRows.tsx'
import { LevelRows } from './LevelRows.tsx'
import { savedForm } from './ladderDraft.ts'

interface LadderEditorProps {
  shown: Output<'showLadder'>
  /** Called with the result; without one when nothing was saved. */
  onClose(done: string): void
}

/** Edits a ladder. Saving creates its next version; earlier versions don’t change. */
export function LadderEditor({ shown, onClose }: LadderEditorProps) {
  const { commit } = useRecord()
  const { busy, problem, conflict, perform } = useCommand()
  // The version one began from, whatever is read meanwhile.
  const [{ id, version, ladder }] = useState(shown)
  const [draft, setDraft] = useState(shown.ladder)
  const [note, setNote] = useState('')
  const isChanged = note !== '' || JSON.stringify(draft) !== JSON.stringify(ladder)
  const { leave, question } = useUnsaved(isChanged)
  async function save(event: FormEvent) {
    event.preventDefault()
    let saved = version
    const worked = await perform(async () => {
      const change = { id, version, ladder: savedForm(draft), note }
      saved = (await commit('changeLadder', change)).version
    })
    if (worked) onClose(saved === version ? 'No changes to save.' : `Saved as version ${saved}.`)
  }
  const rows = { draft, version: version + 1, onChange: setDraft }
  return (
    <form className="ladder-editor" onSubmit={(event) => void save(event)}>
      <p className="lede">Saving creates version {version + 1}. Earlier versions don’t change.</p>
      <div className="fields">
        <label className="wide">
          Ladder name
          <input
            dir="auto"
            required
            maxLength={160}
            value={draft.name}
            onChange={({ target }) => setDraft({ ...draft, name: target.value })}
          />
        </label>
        <label className="wide">
          Description
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
          What changed (one line)
          <input
            dir="auto"
            maxLength={500}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </label>
        <Problem text={problem} />
        {conflict && <p className="tiny">Copy your text, then reload to see the new version.</p>}
        <div className="actions">
          <button type="submit" className="main" disabled={busy}>
            Save as version {version + 1}
          </button>
          <button type="button" onClick={() => leave(() => onClose(''))}>
            Cancel
          </button>
        </div>
      </div>
      {question}
    </form>
  )
}
