import type { Refusal } from './useDrafts.ts'

interface RefusalNoteProps {
  refusal: Refusal | undefined
  onDrop(): void
}

/** Says why a change was not saved, and offers to see the want as it is now. */
export function RefusalNote({ refusal, onDrop }: RefusalNoteProps) {
  if (!refusal) return null
  return (
    <div role="alert" className="refusal">
      <p className="problem">{refusal.message}</p>
      <button type="button" onClick={onDrop}>
        {refusal.conflict ? 'Load the new version' : 'Undo my change'}
      </button>
    </div>
  )
}
