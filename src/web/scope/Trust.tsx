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
      <h2 id="trust">Who knows about your work, by need</h2>
      <p className="tiny">
        {decisionMakers.length > 0
          ? `Decision makers: ${listed(decisionMakers)}. They can only count work they know about.`
          : 'Add decision makers to see which work they don’t know about. '}
        {decisionMakers.length === 0 && <Link href="/readiness">Add decision makers</Link>}
      </p>
      {served.length === 0 ? (
        <p className="muted">
          No entry from the last 12 months is linked to a need. Choose a need when you add an entry.
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
          {counted(trust.length - served.length, 'other need', 'other needs')} in view{' '}
          {trust.length - served.length === 1 ? 'has' : 'have'} no entries from the last 12 months.
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
            {trust.seenBy.length > 0 ? `witnessed by ${listed(trust.seenBy)}` : 'no witnesses yet'}
          </span>
        </summary>
        <ul className="plain-list">
          {own.map(({ id, day, text, seenBy }) => (
            <li key={id} dir="auto">
              <span className="tiny">{dayInWords(day)}</span> {text}
              {seenBy.length > 0 && <span className="facts"> witnessed by {listed(seenBy)}</span>}
            </li>
          ))}
        </ul>
        {trust.unseen.map(({ decisionMaker, entries }) => (
          <p key={decisionMaker} className="tiny">
            {entries.length === 0
              ? `${decisionMaker} knows about all of it.`
              : `${decisionMaker} doesn’t know about ${entries.length === trust.entries.length ? 'any of it' : entries.map((id) => `“${textOf.get(id) ?? 'an earlier entry'}”`).join(', ')}.`}
          </p>
        ))}
      </details>
    </li>
  )
}
