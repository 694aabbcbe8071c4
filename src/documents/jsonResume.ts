import type { Packet, PacketSection } from '../domain/packets/packets.ts'
import type { Contact } from '../domain/people/profile.ts'

/** A packet as a JSON Resume (jsonresume.org, schema 1.0.0). */
export function jsonResume({ content, madeOn, kind }: Packet) {
  const { name, label, intro, topics, sections } = content
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: { name, label, ...reach(content.contact), summary: intro },
    ...(kind === 'cv'
      ? { work: sections.map(jobOf) }
      : { projects: sections.map((section) => projectOf(section, content)) }),
    skills: topics.map((topic) => ({ name: topic })),
    meta: { version: 'v1.0.0', lastModified: `${madeOn}T00:00:00` },
  }
}

function reach(contact: Contact | null) {
  if (!contact) return {}
  const { email, phone, place, links } = contact
  const [url, ...others] = links
  return {
    ...(email && { email }),
    ...(phone && { phone }),
    ...(url && { url }),
    ...(place && { location: { address: place } }),
    ...(others.length > 0 && { profiles: others.map((each) => ({ url: each })) }),
  }
}

function jobOf(section: PacketSection) {
  const { heading, organisation, note, from, to } = section
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
