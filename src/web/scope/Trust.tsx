import { Link } from 'wouter'
import type { Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { NeedsInViewNote } from '../sweetSpot/needs/NeedsInViewNote.tsx'
import { nameOf } from '../topics/TopicPath.tsx'
import { ShowAll } from '../ui/ShowAll.tsx'
import { counted, dayInWords, listed } from '../ui/words.ts'

type Shown = Output<'showScope'>

/** For each need, what advanced it and who has seen it. Lists to read, never a score. */
export function Trust({
  trust,
  advancing,
  decisionMakers,
}: Pick<Shown, 'trust' | 'advancing' | 'decisionMakers'>) {
  const served = trust.filter(({ entries }) => entries.length > 0)
  return (
    <section className="section" aria-labelledby="trust">
      <h2 id="trust">Who has seen what you did for each need</h2>
      <p className="tiny">
        {decisionMakers.length > 0
          ? `${listed(decisionMakers)} ${decisionMakers.length === 1 ? 'decides' : 'decide'} about your level, as you noted. What they have not seen, they cannot count.`
          : 'Note who decides about your level, to see what they have not seen. '}
        {decisionMakers.length === 0 && <Link href="/readiness">Say who decides</Link>}
      </p>
      {served.length === 0 ? (
        <p className="muted">
          No entry of the last twelve months names a need it served. Choose one when you log.
        </p>
      ) : (
        <ShowAll
          items={served}
          few={6}
          className="trust"
          render={(each) => <NeedTrust key={each.need} trust={each} advancing={advancing} />}
        />
      )}
      {served.length > 0 && served.length < trust.length && (
        <p className="tiny">
          {counted(trust.length - served.length, 'other need')} in view: nothing logged for{' '}
          {trust.length - served.length === 1 ? 'it' : 'them'} in twelve months.
        </p>
      )}
      <NeedsInViewNote />
    </section>
  )
}

interface NeedTrustProps {
  trust: Shown['trust'][number]
  advancing: Shown['advancing']
}

function NeedTrust({ trust, advancing }: NeedTrustProps) {
  const { tree } = useRecord()
  const own = advancing.filter(({ id }) => trust.entries.includes(id))
  const textOf = new Map(advancing.map(({ id, text }) => [id, text]))
  return (
    <li>
      <details>
        <summary>
          <b dir="auto">{nameOf(tree, trust.topic)}</b>
          <span className="facts">
            {counted(trust.entries.length, 'entry', 'entries')} ·{' '}
            {trust.seenBy.length > 0 ? `seen by ${listed(trust.seenBy)}` : 'seen by nobody yet'}
          </span>
        </summary>
        <ul className="plain-list">
          {own.map(({ id, day, text, seenBy }) => (
            <li key={id} dir="auto">
              <span className="tiny">{dayInWords(day)}</span> {text}
              {seenBy.length > 0 && <span className="facts"> {listed(seenBy)} saw it</span>}
            </li>
          ))}
        </ul>
        {trust.unseen.map(({ decisionMaker, entries }) => (
          <p key={decisionMaker} className="tiny">
            {entries.length === 0
              ? `${decisionMaker} has seen all of it.`
              : `${decisionMaker} has not seen ${entries.length === trust.entries.length ? 'any of it' : entries.map((id) => `“${textOf.get(id) ?? 'an earlier entry'}”`).join(', ')}.`}
          </p>
        ))}
      </details>
    </li>
  )
}
