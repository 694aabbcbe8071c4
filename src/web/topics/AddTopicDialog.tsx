import { type FormEvent, useState } from 'react'
import type { TopicId } from '../../domain/topics/topics.ts'
import { useRecord } from '../record.tsx'
import { CloseButton, Dialog } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { nameOf } from './TopicPath.tsx'

interface AddTopicDialogProps {
  /** The topic it goes under; `null` for the top. */
  below: TopicId | null
  onClose(): void
}

/** Adds a topic: for oneself, or as a lead for everybody. */
export function AddTopicDialog({ below, onClose }: AddTopicDialogProps) {
  const { record, tree, run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const leads = record.role === 'lead'
  const ownBranch = below?.includes('/') ?? false
  const [mine, setMine] = useState(!leads || ownBranch)
  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [name, meaning] = [String(form.get('name')), String(form.get('meaning'))]
    if (await perform(() => run('addTopic', { name, meaning, parent: below, mine }))) onClose()
  }
  const place = below === null ? 'at the top level' : `under ${nameOf(tree, below)}`
  return (
    <Dialog title={`Add topic ${place}`} onClose={onClose}>
      <form onSubmit={(event) => void add(event)}>
        <div className="fields">
          <label className="wide">
            Name
            <input name="name" dir="auto" required maxLength={60} />
          </label>
          <label className="wide">
            Description (one line)
            <input name="meaning" dir="auto" maxLength={200} />
          </label>
          {leads && !ownBranch && (
            <label className="check wide">
              <input
                type="checkbox"
                checked={mine}
                onChange={({ target }) => setMine(target.checked)}
              />
              Only for me
            </label>
          )}
        </div>
        <Problem text={problem} />
        <div className="actions">
          <button type="submit" className="main" disabled={busy}>
            Add topic
          </button>
          <CloseButton />
        </div>
      </form>
    </Dialog>
  )
}
