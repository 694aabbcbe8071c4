import type { FormEvent } from 'react'
import type { Topic, TopicId } from '../../domain/topics/topics.ts'
import { findTopic } from '../../domain/topics/topicTree.ts'
import { useRecord } from '../record.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { PlaceChoice } from './PlaceChoice.tsx'

interface ChangeTopicDialogProps {
  id: TopicId
  onClose(): void
}

/** Renames a topic, moves it, or merges it into another. Whatever points at it follows. */
export function ChangeTopicDialog({ id, onClose }: ChangeTopicDialogProps) {
  const { tree, run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const topic = findTopic(tree, id)
  const close = async (work: () => Promise<unknown>) => {
    if (await perform(work)) onClose()
  }
  if (!topic) return null
  return (
    <Dialog title={topic.name} onClose={onClose}>
      <NameForm
        topic={topic}
        busy={busy}
        onSave={(fields) => void close(() => run('changeTopic', { topic: id, ...fields }))}
      />
      <PlaceChoice
        label="Move it, with all below it, under"
        verb="Move"
        withTop
        busy={busy}
        onChoose={(parent) => void close(() => run('moveTopic', { topic: id, parent }))}
      />
      <PlaceChoice
        label="Merge it into; whatever pointed at it means that one from now on"
        verb="Merge"
        busy={busy}
        onChoose={(into) => into && void close(() => run('mergeTopics', { from: id, into }))}
      />
      <Problem text={problem} />
      <div className="actions">
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  )
}

interface NameFormProps {
  topic: Topic
  busy: boolean
  onSave(fields: { name: string; meaning: string }): void
}

function NameForm({ topic, busy, onSave }: NameFormProps) {
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    onSave({ name: String(form.get('name')), meaning: String(form.get('meaning')) })
  }
  return (
    <form onSubmit={save}>
      <div className="fields">
        <label className="wide">
          Name
          <input name="name" dir="auto" required maxLength={60} defaultValue={topic.name} />
        </label>
        <label className="wide">
          What it means, in a line
          <input name="meaning" dir="auto" maxLength={200} defaultValue={topic.meaning} />
        </label>
      </div>
      <div className="actions">
        <button type="submit" className="main" disabled={busy}>
          Save
        </button>
      </div>
    </form>
  )
}
