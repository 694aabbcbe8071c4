import { contactLine } from '../../domain/people/contact.ts'
import type { Output } from '../../operations/index.ts'
import { ringName } from '../scope/rings.ts'
import { dayInWords, listed, monthInWords } from '../ui/words.ts'

type Packet = Output<'showPacket'>
type Section = Packet['content']['sections'][number]
type Entry = Section['entries'][number]

/** A document as its readers see it. */
export function PacketText({ packet }: { packet: Packet }) {
  const { title, name, label, organisation, contact, from, to, intro, sections, topics } =
    packet.content
  const isCv = packet.kind === 'cv'
  return (
    <article className="packet">
      <h2 dir="auto">{isCv ? name : title}</h2>
      <p dir="auto">
        {!isCv && (
          <>
            <b>{name}</b>
            <br />
          </>
        )}
        <span className="muted">
          {(isCv ? [label] : [label, organisation, `${dayInWords(from)} – ${dayInWords(to)}`])
            .filter(Boolean)
            .join(' · ')}
          {contact && (
            <>
              <br />
              {contactLine(contact).join(' · ')}
            </>
          )}
        </span>
      </p>
      {intro && (
        <p className="intro" dir="auto">
          {intro}
        </p>
      )}
      {sections.map((section, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a snapshot has no other order
        <SectionText key={index} section={section} isCv={isCv} />
      ))}
      {topics.length > 0 && (
        <section>
          <h3>{isCv ? 'Skills' : 'Topics'}</h3>
          <p dir="auto">{topics.join(', ')}</p>
        </section>
      )}
    </article>
  )
}

function SectionText({ section, isCv }: { section: Section; isCv: boolean }) {
  const { heading, organisation, note, from, to, entries } = section
  return (
    <section>
      <h3 dir="auto">
        {[heading, organisation].filter(Boolean).join(', ')}
        {from && (
          <span className="tiny">
            {' '}
            {monthInWords(from)} – {to ? monthInWords(to) : 'present'}
          </span>
        )}
      </h3>
      {note && (
        <p className="muted" dir="auto">
          {note}
        </p>
      )}
      {entries.length === 0 ? (
        !isCv && <p className="muted">No evidence yet.</p>
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
    scope && scope !== 'self' && `benefited ${ringName[scope]}`,
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
