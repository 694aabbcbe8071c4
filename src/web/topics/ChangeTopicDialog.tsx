import type { TopicId } from '../../domain/topics/topics.ts'
import { findTopic } from '../../domain/topics/topicTree.ts'
import { useRecord } from '../record.tsx'
import { CloseButton, Dialog } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { PlaceChoice } from './PlaceChoice.tsx'
import { TopicForm } from './TopicForm.tsx'

interface ChangeTopicDialogProps {
  id: TopicId
  onClose(): void
}

/** Changes a topic's names and links, moves it, or merges it into another. Whatever points at it follows. */
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
      <TopicForm
        tree={tree}
        topic={topic}
        busy={busy}
        onSave={(fields) => void close(() => run('changeTopic', { topic: id, ...fields }))}
      />
      <PlaceChoice
        label="Move topic and its subtopics under"
        verb="Move topic"
        withTop
        busy={busy}
        onChoose={(parent) => void close(() => run('moveTopic', { topic: id, parent }))}
      />
      <PlaceChoice
        label="Merge into (wants, needs and entries move too)"
        verb="Merge topic"
        busy={busy}
        onChoose={(into) => into && void close(() => run('mergeTopics', { from: id, into }))}
      />
      <Problem text={problem} />
      <div className="actions">
        <CloseButton>Close</CloseButton>
      </div>
    </Dialog>
  )
}
