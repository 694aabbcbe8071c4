import type { Topic } from '../../domain/topics/topics.ts'
import { childrenOf } from '../../domain/topics/topicTree.ts'
import { useRecord } from '../record.tsx'
import { type Doing, TopicLine } from './TopicLine.tsx'

interface BranchProps {
  topic: Topic
  onDo(doing: Doing): void
}

/** A topic with those below it, folded until somebody opens it. */
export function Branch({ topic, onDo }: BranchProps) {
  const { tree } = useRecord()
  const below = childrenOf(tree, topic.id)
  return (
    <li>
      <TopicLine topic={topic} onDo={onDo} />
      {below.length > 0 && (
        <details>
          <summary className="tiny">
            {below.length} below<span className="hidden"> {topic.name}</span>
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
