import { Link } from 'wouter'
import type { TopicId } from '../../../domain/topics/topics.ts'
import { ancestors } from '../../../domain/topics/topicTree.ts'
import { useRecord } from '../../record.tsx'

/** Leads to the open work on a topic, or on anything in it; nothing where there is none. */
export function FindOpportunity({ topic, of }: { topic: TopicId; of: string }) {
  const { record, tree } = useRecord()
  const isWithin = (id: TopicId) =>
    id === topic || ancestors(tree, id).some((above) => above.id === topic)
  const open = record.opportunities.filter(
    ({ status, topics }) => status === 'open' && topics.some(isWithin),
  )
  if (open.length === 0) return null
  return (
    <Link href={`/needs?topic=${topic}#opportunities`}>
      Find an opportunity ({open.length})<span className="hidden">: {of}</span>
    </Link>
  )
}
