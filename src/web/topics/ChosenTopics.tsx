import type { TopicId } from '../../domain/topics/topics.ts'
import { useRecord } from '../record.tsx'
import { nameOf } from './TopicPath.tsx'
import { TopicPicker } from './TopicPicker.tsx'

interface ChosenTopicsProps {
  label: string
  topics: readonly TopicId[]
  /** The most that can be chosen. */
  most: number
  onChange(topics: TopicId[]): void
  /** Adds a topic that the tree does not have; left out where that is not offered. */
  onAdd?(name: string): void
}

/** Topics chosen one by one; each can be removed. */
export function ChosenTopics({ label, topics, most, onChange, onAdd }: ChosenTopicsProps) {
  const { tree } = useRecord()
  return (
    <div className="chosen">
      {topics.length < most && (
        <TopicPicker
          label={label}
          taken={new Set(topics)}
          onPick={(topic) => onChange([...topics, topic])}
          {...(onAdd && { onAdd })}
          addedAs="new topic"
        />
      )}
      <ul className="chips">
        {topics.map((topic) => (
          <li key={topic} className="chip">
            <span dir="auto">{nameOf(tree, topic)}</span>
            <button
              type="button"
              className="plain"
              onClick={() => onChange(topics.filter((each) => each !== topic))}
            >
              Remove<span className="hidden"> {nameOf(tree, topic)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
