import type { Evidence } from '../log/evidence.ts'
import type { PacketContent, PacketEntry } from './packets.ts'

/** What a person chose to let out although it is usually kept back. */
export interface Chosen {
  /** Confidential entries that may be told in their full words. */
  confidential: ReadonlySet<string>
  /** Colleagues by name. */
  names: boolean
  links: boolean
}

/** An entry in the words its readers may see; `null` when they may not see it at all. */
export function toldInside(entry: Evidence): PacketEntry {
  const { id, day, text, details, scope, seenBy, links } = entry
  return { evidence: id, day, text, details, scope, seenBy, links }
}

/**
 * The same for readers outside of the company: confidential work in its neutral wording or not at
 * all, colleagues without their names, and no links, unless the person chose otherwise.
 */
export function toldOutside(
  entry: Evidence,
  colleagues: readonly string[],
  chosen: Chosen,
): PacketEntry | null {
  const hidden = entry.confidential && !chosen.confidential.has(entry.id)
  if (hidden && entry.neutral === '') return null
  const names = chosen.names ? [] : [...colleagues, ...entry.people, ...entry.seenBy]
  const close = chosen.names ? [] : [...entry.people, ...entry.seenBy].map(firstNameOf)
  const told = (words: string) => withoutNames(withoutNames(words, names), close)
  return {
    evidence: entry.id,
    day: entry.day,
    text: told(hidden ? entry.neutral : entry.text),
    details: hidden ? '' : told(entry.details),
    scope: entry.scope,
    seenBy: chosen.names ? entry.seenBy : [],
    links: chosen.links && !hidden ? entry.links : [],
  }
}

function firstNameOf(name: string): string {
  return name.replace(/\s.*$/s, '')
}

/** A text in which each of the names has become “a colleague”. Longer names go first. */
function withoutNames(words: string, names: readonly string[]): string {
  return [...new Set(names)]
    .filter((name) => name.trim().length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replace(asWritten(name), 'a colleague'), words)
    .replace(/a colleague(?:(?:,? and |, | & )a colleague)+(?!['’])/g, 'colleagues')
}

/** Full names found in what a packet says, each once. */
export function namesIn(content: PacketContent, names: readonly string[]): string[] {
  const said = JSON.stringify([content.title, content.intro, content.sections])
  return [...new Set(names)].filter((name) => name.includes(' ') && asWritten(name).test(said))
}

/** A name with any spacing and any case, as a word of its own. */
function asWritten(name: string): RegExp {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s\\u00a0]+')}(?![\\p{L}\\p{N}])`, 'giu')
}
