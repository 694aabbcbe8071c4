import { needsInView } from '../../domain/sweetSpot/needsInView.ts'
import type { Standing } from '../../domain/sweetSpot/sweetSpot.ts'
import { useRecord } from '../record.tsx'
import { nameOf } from '../topics/TopicPath.tsx'
import { decimals, periodInWords } from '../ui/words.ts'
import { priorityInWords } from './words.ts'

/** Where the two numbers of one topic come from: the want that reaches it, and the need as declared. */
export function WhyTopic({ standing }: { standing: Standing }) {
  const { tree } = useRecord()
  const { topic, acceptance, need } = standing
  return (
    <>
      <h3 dir="auto">{nameOf(tree, topic)}</h3>
      <Gladness standing={standing} />
      <Needs standing={standing} />
      <p className="formula num">
        Shared: min({decimals(acceptance)}, {decimals(need)}) ={' '}
        {decimals(Math.min(acceptance, need))}
      </p>
      <p className="source">
        You would gladly do a need that one of your wants reaches with at least 0.40. From 0.15 on
        it’s possible with a little more openness.
      </p>
    </>
  )
}

function Gladness({ standing: { acceptance, via } }: { standing: Standing }) {
  const { record, tree } = useRecord()
  const want =
    via && record.wants.find(({ topic }) => nameOf(tree, topic) === nameOf(tree, via.topic))
  if (!via || !want) return <p>You: {decimals(acceptance)}.</p>
  const { enthusiasm, flexibility } = want
  return (
    <p>
      <b>You: {decimals(acceptance)}.</b> Your interest in <bdi>{nameOf(tree, via.topic)}</bdi> is{' '}
      {decimals(enthusiasm)}
      {via.steps > 0 &&
        `. It’s ${via.steps === 1 ? '1 step' : `${via.steps} steps`} away, and each step multiplies by ${decimals(flexibility)}: ${[enthusiasm, ...Array<number>(via.steps).fill(flexibility)].map(decimals).join(' × ')}`}
      .
    </p>
  )
}

function Needs({ standing: { topic, need } }: { standing: Standing }) {
  const { record, tree } = useRecord()
  const declared = needsInView(record.needs, record.view).filter(
    (each) => tree.indexOf.get(each.topic) === tree.indexOf.get(topic),
  )
  return (
    <>
      <p>
        <b>Company: {decimals(need)}.</b>{' '}
        {declared.length === 0 && 'There is no need for this topic.'}
      </p>
      {declared.map(({ id, priority, why, owner, starts, ends }) => (
        <p key={id} dir="auto">
          Priority {priorityInWords[priority]} {periodInWords(starts, ends)}
          {owner && ` · ${owner}`}
          {why && ` · ${why}`}
        </p>
      ))}
    </>
  )
}
