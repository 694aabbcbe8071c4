import type { Topic, TopicId } from '../../domain/topics/topics.ts'
import { useRecord } from '../record.tsx'
import { pathTo } from './TopicPath.tsx'

/** What is being done to which topic. */
export type Doing = { what: 'add'; below: TopicId | null } | { what: 'change'; topic: TopicId }

interface TopicLineProps {
  topic: Topic
  withPath?: boolean
  onDo(doing: Doing): void
}

/** A topic with its meaning and what one may do to it. */
export function TopicLine({ topic, withPath = false, onDo }: TopicLineProps) {
  const { record, tree } = useRecord()
  const mine = topic.id.startsWith(`${record.person.handle}/`)
  return (
    <div className="line">
      <span>
        <b dir="auto">{topic.name}</b>
        {mine && <span className="tiny"> · private</span>}
        {withPath && <span className="tiny"> · {pathTo(tree, topic.id) || 'top level'}</span>}
        {topic.meaning && (
          <span className="tiny meaning" dir="auto">
            {topic.meaning}
          </span>
        )}
      </span>
      <span className="acts">
        <button
          type="button"
          className="plain"
          onClick={() => onDo({ what: 'add', below: topic.id })}
        >
          Add subtopic<span className="hidden"> of {topic.name}</span>
        </button>
        {(mine || record.role === 'lead') && (
          <button
            type="button"
            className="plain"
            onClick={() => onDo({ what: 'change', topic: topic.id })}
          >
            Edit<span className="hidden"> {topic.name}</span>
          </button>
        )}
      </span>
    </div>
  )
}
