import type { TopicId } from '../../domain/topics/topics.ts'
import { MakeGoal } from '../goals/MakeGoal.tsx'
import { LogThis } from '../log/LogThis.tsx'
import { useRecord } from '../record.tsx'
import { nameOf } from '../topics/TopicPath.tsx'
import { FindOpportunity } from './needs/FindOpportunity.tsx'

/** What can be done about a topic, from any page that names one. */
export function TopicNextSteps({ topic }: { topic: TopicId }) {
  const { tree } = useRecord()
  const name = nameOf(tree, topic)
  return (
    <span className="next-steps">
      <MakeGoal of={name} topics={[topic]} />
      <FindOpportunity of={name} topic={topic} />
      <LogThis of={name} topics={[topic]} />
    </span>
  )
}
