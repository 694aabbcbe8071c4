import type { Packet, PacketEntry, PacketSection } from '../domain/packets/packets.ts'
import { contactLine } from '../domain/people/contact.ts'

/** What stands at the head of a document, and the lines below it. */
export interface Head {
  heading: string
  /** In strong type below the heading; a CV has the name as its heading. */
  name: string
  lines: string[]
}

/** A CV is headed by the person, any other document by its title. */
export function headOf({ kind, content }: Packet): Head {
  const { title, name, label, organisation, from, to, contact } = content
  const reach = contact ? contactLine(contact).join(' · ') : ''
  if (kind === 'cv') return { heading: name, name: '', lines: [label, reach].filter(Boolean) }
  const subtitle = joined([label, organisation, `${date(from)} – ${date(to)}`])
  return { heading: title, name, lines: [subtitle, reach].filter(Boolean) }
}

/** What the document is based on, and when it was made; a CV says neither. */
export function colophonOf({ kind, content, madeOn }: Packet): string {
  const { ladder } = content
  if (kind === 'cv') return ''
  const basis = ladder
    ? ` Based on ${ladder.name}, version ${ladder.version}, level ${ladder.level}.`
    : ''
  return `Created ${date(madeOn)}.${basis}`
}

/** Small words beside an entry: its day, who benefited, who knows about it. */
export function besides({ day, scope, seenBy }: PacketEntry): string {
  return joined([
    day === null ? '' : date(day),
    scope === null || scope === 'self' ? '' : `benefited ${article(scope)}`,
    seenBy.length > 0 ? `witnessed by ${seenBy.join(', ')}` : '',
  ])
}

function article(scope: string): string {
  return ['team', 'organisation', 'company', 'industry'].includes(scope) ? `the ${scope}` : scope
}

function joined(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ')
}

/** A section's heading: what it is about and, for a job, where that was; nothing if it goes on. */
export function headingOf({ kind, content }: Packet, index: number): string {
  const [before, section] = [content.sections[index - 1], content.sections[index]]
  if (kind === 'promotion' && section?.heading === before?.heading) return ''
  return [section?.heading, section?.organisation].filter(Boolean).join(', ')
}

/** From when to when a section is about, in months; nothing where it is not about a time. */
export function periodOf({ from, to }: PacketSection): string {
  return from === null ? '' : `${month(from)} – ${to === null ? 'present' : month(to)}`
}

/** Skills for those who hire, topics for those who know the work. */
export function topicsHeading({ kind }: Packet): string {
  return kind === 'cv' ? 'Skills' : 'Topics'
}

/** What to say of a section without entries; a CV lists a job without a word about it. */
export function nothingIn({ kind }: Packet): string {
  return kind === 'cv' ? '' : 'No evidence yet.'
}

function date(day: string): string {
  return `${Number(day.slice(8))} ${month(day)}`
}

/** In three letters: the short form of `Intl` has four for September. */
function month(day: string): string {
  const long = { month: 'long', timeZone: 'UTC' } as const
  const name = new Intl.DateTimeFormat('en-GB', long).format(new Date(day))
  return `${name.slice(0, 3)} ${day.slice(0, 4)}`
}

/** A mark after which a date is read from left to right, also behind Arabic or Hebrew. */
const leftToRight = '\u200e'

/** Words beside a text, kept in their order when the text runs from right to left. */
export function beside(text: string, words: string): string {
  const isRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
  return words !== '' && isRightToLeft.test(text) ? `${leftToRight}${words}` : words
}
