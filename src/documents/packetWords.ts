import type { Packet, PacketEntry, PacketSection } from '../domain/packets/packets.ts'

/** The line below the title: who, what, where, and of which time. */
export function subtitleOf({ content }: Packet): string {
  const { label, organisation, from, to } = content
  return [label, organisation, `${from} to ${to}`].filter(Boolean).join(' · ')
}

/** What the packet was written against, and when. */
export function colophonOf({ content, madeOn }: Packet): string {
  const { ladder } = content
  const against = ladder
    ? ` Written against ${ladder.name}, version ${ladder.version}, for ${ladder.level}.`
    : ''
  return `As of ${madeOn}.${against}`
}

/** Small words beside an entry: its day, whom it reached, who saw it. */
export function besides({ day, scope, seenBy }: PacketEntry): string {
  return [
    day ?? '',
    scope !== null && scope !== 'self' ? `for ${article(scope)}` : '',
    seenBy.length > 0 ? `seen by ${seenBy.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

function article(scope: string): string {
  return ['team', 'organisation', 'company', 'industry'].includes(scope) ? `the ${scope}` : scope
}

/** From when to when a section tells of; nothing where it is not about a time. */
export function periodOf({ from, to }: PacketSection): string {
  return from === null ? '' : `${from} to ${to ?? 'today'}`
}

/** What to say of a section without entries. */
export const nothingHere = 'Nothing logged yet.'
