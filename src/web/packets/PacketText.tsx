import type { Output } from '../../operations/index.ts'
import { ringName } from '../scope/rings.ts'
import { dayInWords, listed } from '../ui/words.ts'

type Packet = Output<'showPacket'>
type Section = Packet['content']['sections'][number]
type Entry = Section['entries'][number]

/** A document as its readers see it. */
export function PacketText({ packet }: { packet: Packet }) {
  const { title, name, label, organisation, from, to, intro, sections, topics } = packet.content
  return (
    <article className="packet">
      <h2 dir="auto">{title}</h2>
      <p dir="auto">
        <b>{name}</b>
        <br />
        <span className="muted">
          {[label, organisation, `${dayInWords(from)} – ${dayInWords(to)}`]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {intro && (
        <p className="intro" dir="auto">
          {intro}
        </p>
      )}
      {sections.map((section, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a snapshot has no other order
        <SectionText key={index} section={section} />
      ))}
      {topics.length > 0 && (
        <section>
          <h3>Topics</h3>
          <p dir="auto">{topics.join(', ')}</p>
        </section>
      )}
    </article>
  )
}

function SectionText({ section }: { section: Section }) {
  const { heading, note, from, to, entries } = section
  return (
    <section>
      <h3 dir="auto">
        {heading}
        {from && (
          <span className="tiny">
            {' '}
            {dayInWords(from)} – {to ? dayInWords(to) : 'today'}
          </span>
        )}
      </h3>
      {note && (
        <p className="muted" dir="auto">
          {note}
        </p>
      )}
      {entries.length === 0 ? (
        <p className="muted">No evidence yet.</p>
      ) : (
        <ul className="packet-entries">
          {entries.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a snapshot has no other order
            <EntryText key={index} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  )
}

function EntryText({ entry }: { entry: Entry }) {
  const { day, text, details, scope, seenBy, links } = entry
  const aside = [
    day && dayInWords(day),
    scope && scope !== 'self' && `for ${ringName[scope]}`,
    seenBy.length > 0 && `witnessed by ${listed(seenBy)}`,
  ].filter((each) => typeof each === 'string')
  return (
    <li>
      <span dir="auto">{text}</span> <span className="facts">{aside.join(' · ')}</span>
      {links.map(({ url, title }) => (
        <a key={url} className="tiny" href={url} rel="noreferrer">
          {' '}
          {title || url}
        </a>
      ))}
      {details && (
        <p className="tiny details" dir="auto">
          {details}
        </p>
      )}
    </li>
  )
}
