import type { Opportunity } from '../../../domain/sweetSpot/opportunities.ts'
import { useRecord } from '../../record.tsx'
import { TopicName } from '../../topics/TopicPath.tsx'
import { periodInWords } from '../../ui/words.ts'

interface OpportunityItemProps {
  opportunity: Opportunity
  /** Left out for those who may only read. */
  onEdit: (() => void) | undefined
}

/** One piece of work that needs, or needed, someone. */
export function OpportunityItem({ opportunity, onEdit }: OpportunityItemProps) {
  const { tree } = useRecord()
  const { title, about, topics, team, scope, starts, ends, status } = opportunity
  const facts = [team, periodInWords(starts, ends), `scope: ${scope}`].filter(Boolean)
  return (
    <li>
      <div>
        <b dir="auto">{title}</b> <span className="tiny">· {facts.join(' · ')}</span>
        {about && (
          <p className="muted" dir="auto">
            {about}
          </p>
        )}
        <ul className="chips of-need">
          {topics.map((topic) => (
            <li key={topic} className="chip">
              <TopicName tree={tree} id={topic} />
            </li>
          ))}
        </ul>
      </div>
      <div className="strength tiny">{status === 'open' ? 'Open' : 'Taken'}</div>
      {onEdit && (
        <button type="button" className="plain" onClick={onEdit}>
          Edit<span className="hidden"> {title}</span>
        </button>
      )}
    </li>
  )
}
