import type { Packet, PacketSection } from '../domain/packets/packets.ts'

/** A packet as a JSON Resume (jsonresume.org, schema 1.0.0). */
export function jsonResume({ content, madeOn, kind }: Packet) {
  const { name, label, intro, topics, sections, organisation } = content
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: { name, label, summary: intro },
    ...(kind === 'cv'
      ? { work: sections.map((section) => jobOf(section, organisation)) }
      : { projects: sections.map((section) => projectOf(section, content)) }),
    skills: topics.map((topic) => ({ name: topic })),
    meta: { version: 'v1.0.0', lastModified: `${madeOn}T00:00:00` },
  }
}

function jobOf(section: PacketSection, organisation: string) {
  const { heading, note, from, to } = section
  return {
    ...(organisation === '' ? {} : { name: organisation }),
    position: heading,
    ...(from === null ? {} : { startDate: from }),
    ...(to === null ? {} : { endDate: to }),
    ...(note === '' ? {} : { summary: note }),
    highlights: highlightsOf(section),
  }
}

function projectOf(section: PacketSection, { from, to }: Packet['content']) {
  const { heading, note } = section
  return {
    name: heading,
    ...(note === '' ? {} : { description: note }),
    startDate: section.from ?? from,
    endDate: section.to ?? to,
    highlights: highlightsOf(section),
  }
}

function highlightsOf({ entries }: PacketSection): string[] {
  return entries.map(({ text }) => text)
}
