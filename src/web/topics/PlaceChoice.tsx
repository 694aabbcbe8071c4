import { useState } from 'react'
import type { TopicId } from '../../domain/topics/topics.ts'
import { ChosenTopics } from './ChosenTopics.tsx'

interface PlaceChoiceProps {
  label: string
  verb: string
  /** Whether the top of the tree is a choice. */
  withTop?: boolean
  busy: boolean
  onChoose(topic: TopicId | null): void
}

/** Chooses another topic and does something with it on a second click. */
export function PlaceChoice({ label, verb, withTop = false, busy, onChoose }: PlaceChoiceProps) {
  const [topics, setTopics] = useState<TopicId[]>([])
  const chosen = topics[0]
  return (
    <div className="place">
      <ChosenTopics label={label} most={1} topics={topics} onChange={setTopics} />
      <div className="actions">
        <button
          type="button"
          disabled={busy || chosen === undefined}
          onClick={() => chosen && onChoose(chosen)}
        >
          {verb}
        </button>
        {withTop && (
          <button type="button" className="plain" disabled={busy} onClick={() => onChoose(null)}>
            Move to top level
          </button>
        )}
      </div>
    </div>
  )
}
