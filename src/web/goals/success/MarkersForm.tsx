import { type FormEvent, useState } from 'react'
import type { SuccessMarker } from '../../../domain/goals/markers.ts'
import { useRecord } from '../../record.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { Unsaved } from '../../ui/Unsaved.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { counted } from '../../ui/words.ts'
import { MarkerFields } from './MarkerFields.tsx'
import { draftsOf, type MarkerDraft, markersIn, sumOf, toHundred } from './markerDraft.ts'

interface MarkersFormProps {
  markers: readonly SuccessMarker[]
  usual: readonly string[]
  /** The person’s values, most important first. */
  values: readonly string[]
  onSaved(): void
}

/** The markers with their weights, saved together. */
export function MarkersForm({ markers, usual, values, onSaved }: MarkersFormProps) {
  const { commit } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [drafts, setDrafts] = useState(() => draftsOf(markers, usual))
  const sum = sumOf(drafts)
  const said = markersIn(drafts)
  const isChanged = JSON.stringify(said) !== JSON.stringify(markers)
  const [begun] = useState(drafts)
  const isTyped = JSON.stringify(drafts) !== JSON.stringify(begun)
  const change = (draft: MarkerDraft, fields: Partial<MarkerDraft>) =>
    setDrafts(drafts.map((each) => (each === draft ? { ...each, ...fields } : each)))
  function add() {
    const key = Math.max(-1, ...drafts.map((draft) => draft.key)) + 1
    setDrafts([...drafts, { key, name: '', weight: 0, means: '', comesFrom: [] }])
  }
  async function save(event: FormEvent) {
    event.preventDefault()
    if (await perform(() => commit('setSuccess', { markers: said }))) onSaved()
  }
  return (
    <form onSubmit={(event) => void save(event)}>
      <ul className="success-markers">
        {drafts.map((draft) => (
          <MarkerFields
            key={draft.key}
            draft={draft}
            values={values}
            isUsual={usual.includes(draft.name)}
            isSaved={markers.some(({ name }) => name === draft.name)}
            onChange={(fields) => change(draft, fields)}
            onRemove={() => setDrafts(drafts.filter((each) => each !== draft))}
          />
        ))}
      </ul>
      <p className="sum" role="status">
        {sumInWords(sum)}
      </p>
      <Problem text={problem} />
      <Unsaved when={isTyped} />
      <div className="actions">
        <button
          type="submit"
          className="main"
          disabled={busy || !isChanged || (sum !== 100 && said.length > 0)}
        >
          Save markers
        </button>
        {sum !== 100 && sum > 0 && (
          <button type="button" onClick={() => setDrafts(toHundred(drafts))}>
            Scale to 100
          </button>
        )}
        <button type="button" disabled={drafts.length >= 12} onClick={add}>
          Add marker
        </button>
      </div>
    </form>
  )
}

function sumInWords(sum: number): string {
  if (sum === 100) return 'Total: 100.'
  return sum < 100
    ? `${counted(100 - sum, 'point')} left.`
    : `${counted(sum - 100, 'point')} too many.`
}
