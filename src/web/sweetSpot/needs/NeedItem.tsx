import { weightOf } from '../../../domain/sweetSpot/acceptance.ts'
import type { Need } from '../../../domain/sweetSpot/needs.ts'
import { useRecord } from '../../record.tsx'
import { nameOf, TopicName } from '../../topics/TopicPath.tsx'
import { capitalised, percent, periodInWords } from '../../ui/words.ts'
import { priorityInWords } from '../words.ts'

interface NeedItemProps {
  need: Need
  /** Left out for those who may only read. */
  onEdit: (() => void) | undefined
}

/** One need: how strong, for when, who answers for it, and why. */
export function NeedItem({ need, onEdit }: NeedItemProps) {
  const { tree } = useRecord()
  const { topic, priority, starts, ends, team, owner, why } = need
  const period = periodInWords(starts, ends)
  return (
    <li>
      <div>
        <b>
          <TopicName tree={tree} id={topic} />
        </b>
        <span className="tiny">
          {[team, period, owner].filter(Boolean).map((part) => (
            <span key={part} dir="auto">
              {' · '}
              {part}
            </span>
          ))}
        </span>
        {why && (
          <p className="muted" dir="auto">
            {why}
          </p>
        )}
      </div>
      <div className="strength tiny">
        <span className="bar" aria-hidden="true">
          <i
            className="of-need"
            style={{ width: percent(weightOf[priority]).replace('\u202f', '') }}
          />
        </span>
        {capitalised(priorityInWords[priority])}
      </div>
      {onEdit && (
        <button type="button" className="plain" onClick={onEdit}>
          Edit<span className="hidden"> {nameOf(tree, topic)}</span>
        </button>
      )}
    </li>
  )
}
