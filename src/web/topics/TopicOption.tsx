import { useEffect, useRef } from 'react'
import type { TopicId } from '../../domain/topics/topics.ts'
import { findTopic } from '../../domain/topics/topicTree.ts'
import { useRecord } from '../record.tsx'
import { pathTo } from './TopicPath.tsx'

/** One line of the list: a topic, or the offer to add what was typed. */
export type Option = { topic: TopicId; taken: boolean } | { add: string }

interface TopicOptionProps {
  id: string
  option: Option
  active: boolean
  /** What a new topic is added as. */
  addedAs?: string | undefined
  onChoose(): void
}

/** A line of the topic picker. Its input keeps the focus and the keys. */
export function TopicOption({
  id,
  option,
  active,
  addedAs = 'private topic',
  onChoose,
}: TopicOptionProps) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const taken = 'topic' in option && option.taken
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox's input handles the keys
    <div
      ref={line}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={taken}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {'topic' in option ? <Found option={option} /> : `Add “${option.add}” as a ${addedAs}`}
    </div>
  )
}

function Found({ option }: { option: Extract<Option, { taken: boolean }> }) {
  const { tree } = useRecord()
  const topic = findTopic(tree, option.topic)
  const path = pathTo(tree, option.topic)
  return (
    <>
      <b dir="auto">{topic?.name}</b>
      {path && <span className="tiny"> · {path}</span>}
      {option.taken && <span className="tiny"> · already added</span>}
      {topic?.meaning && (
        <span className="tiny meaning" dir="auto">
          {topic.meaning}
        </span>
      )}
    </>
  )
}
