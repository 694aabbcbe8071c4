import type { Topic } from '../../domain/topics/topics.ts'
import { childrenOf } from '../../domain/topics/topicTree.ts'
import { useRecord } from '../record.tsx'
import { counted } from '../ui/words.ts'
import { type Doing, TopicLine } from './TopicLine.tsx'

interface BranchProps {
  topic: Topic
  onDo(doing: Doing): void
}

/** A topic with its subtopics, collapsed at first. */
export function Branch({ topic, onDo }: BranchProps) {
  const { tree } = useRecord()
  const below = childrenOf(tree, topic.id)
  return (
    <li>
      <TopicLine topic={topic} onDo={onDo} />
      {below.length > 0 && (
        <details>
          <summary className="tiny">
            {counted(below.length, 'subtopic')}
            <span className="hidden"> of {topic.name}</span>
          </summary>
          <ul>
            {below.map((each) => (
              <Branch key={each.id} topic={each} onDo={onDo} />
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
