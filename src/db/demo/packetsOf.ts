import { Temporal } from 'temporal-polyfill'
import { v5 } from 'uuid'
import type { Day } from '../../domain/base/day.ts'
import type { PacketId } from '../../domain/base/id.ts'
import { toldInside } from '../../domain/packets/discretion.ts'
import { bragSections } from '../../domain/packets/packetDraft.ts'
import { Packet, type PacketEntry } from '../../domain/packets/packets.ts'
import { baseTopics } from '../topics/baseTopics.ts'
import type { DemoEntry, Written } from './logsOf.ts'
import type { WrittenPerson } from './northlight.ts'
import type { WrittenPacket } from './northlightLogs.ts'
import { demoOrganisation } from './worldOf.ts'

/** The documents one person made from their log. */
export function packetsOf(
  person: WrittenPerson,
  log: readonly DemoEntry[],
  { company, logs, today }: Written,
): Packet[] {
  return logs.packets
    .filter(({ of }) => of === person.handle)
    .map((written) => packetOf(written, { person, log, today, organisation: company.name }))
}

interface Maker {
  person: WrittenPerson
  log: readonly DemoEntry[]
  organisation: string
  today: Day
}

/** Two changes were made to its words after it was drafted. */
function packetOf(written: WrittenPacket, { person, log, organisation, today }: Maker): Packet {
  const { kind, audience, title, intro } = written
  const to = Temporal.PlainDate.from(today).subtract({ days: written.madeDaysAgo })
  const [from, madeOn] = [to.subtract({ months: written.months }).toString(), to.toString()]
  const told = log.filter(
    ({ written: { untold }, entry: { day } }) => !untold && from <= day && day <= madeOn,
  )
  const who = { name: person.name, label: person.title, organisation }
  const says = { sections: sectionsOf(told), topics: topicsOf(told) }
  return Packet.parse({
    id: v5(`packet ${person.handle} ${title}`, demoOrganisation) as PacketId,
    kind,
    audience,
    madeOn,
    content: { title, intro, from, to: madeOn, ...who, ...says },
    revision: 3,
  })
}

function sectionsOf(told: readonly DemoEntry[]) {
  return bragSections(
    told.map((each) => ({
      entry: wordsOf(each),
      group: nameOf(each.written.need ?? each.written.topics?.[0]),
    })),
  )
}

function wordsOf({ written, entry }: DemoEntry): PacketEntry {
  return { ...toldInside(entry), text: written.told ?? entry.text }
}

function topicsOf(told: readonly DemoEntry[]): string[] {
  const times = new Map<string, number>()
  for (const topic of told.flatMap(({ entry }) => entry.topics))
    times.set(nameOf(topic), (times.get(nameOf(topic)) ?? 0) + 1)
  return [...times].sort(([, a], [, b]) => b - a).map(([name]) => name)
}

function nameOf(topic: string | undefined): string {
  return baseTopics().find(({ id }) => id === topic)?.name ?? ''
}
