import type { PhrasingContent } from 'mdast'
import type { Period } from '../../../domain/base/calendar.ts'
import type { Day } from '../../../domain/base/day.ts'
import { oneLine } from '../../../domain/base/storable.ts'
import type { Candidate, LeftOut } from '../../../domain/log/candidates.ts'
import type { EvidenceLink } from '../../../domain/log/evidence.ts'
import type { DayOrder } from '../../dates/dayOrder.ts'
import { isNothing } from '../deeds.ts'
import { leaveOut } from '../leavingOut.ts'
import { isAboutGoals } from './headingWords.ts'
import { type Outcome, whyNotDone, withoutMark } from './marks.ts'
import type { Section } from './sections.ts'
import { read } from './text.ts'

/** A piece of a document that may become a candidate. */
export interface Entry {
  text: string
  /** As it stands in the document, sign and all: what its key is made of. */
  written: string
  outcome: Outcome
  line: number
  path: readonly string[]
  headings: readonly string[]
  within: Period | undefined
  /** Markdown, a part each. */
  details: string[]
  links: EvidenceLink[]
  people: string[]
}

/** What has been read of a section so far. */
export interface Draft {
  section: Section
  name: string
  today: Day
  order: DayOrder
  /** Of the document, to quote it. */
  lines: readonly string[]
  entries: Entry[]
  /** Rows of tables are candidates already. */
  candidates: Candidate[]
  leftOut: LeftOut[]
  /** Words over a list that serve it as a heading: “Highlights:”. */
  label: string
  /** The period that what comes next stands in. */
  within: Period | undefined
  /** The paragraph that those behind it belong to. */
  open: Entry | undefined
}

/** What an entry has besides its own words. */
export interface Surroundings {
  details?: string[]
  links?: EvidenceLink[]
  /** Bullets over it that serve as headings. */
  over?: readonly string[]
  within?: Period | undefined
}

/** Takes in what some words say, unless they say that nothing was done. */
export function addEntry(
  draft: Draft,
  inline: readonly PhrasingContent[],
  line: number,
  { details = [], links = [], over = [], within = draft.within }: Surroundings = {},
): Entry | undefined {
  const words = read(inline)
  const { outcome, text } = withoutMark(words.text)
  return push(draft, {
    ...blankEntry(draft, line),
    ...{ text, written: words.written, outcome, within, details, people: words.people },
    path: [...pathOf(draft), ...over],
    links: [...words.links, ...links],
  })
}

export function push(draft: Draft, given: Entry): Entry | undefined {
  const entry = isNothing(given.text) ? { ...given, text: firstLineOf(given.details) } : given
  const why = whyNot(entry)
  if (!why) draft.entries.push(entry)
  else skip(draft, entry.line, entry.text || entry.written, why)
  return why ? undefined : entry
}

export function skip(draft: Draft, line: number, what: string, why: string, count = 1): void {
  draft.leftOut.push(leaveOut(`line ${line}: ${what}`, why, count))
}

/** What an empty bullet holds, without the marks of Markdown. */
function firstLineOf(details: readonly string[]): string {
  const lines = details.join('\n').split('\n')
  const telling = lines.map((line) => oneLine(line.replace(/^[\s>*+#|`~-]+/, '')))
  return telling.find((line) => !isNothing(line)) ?? ''
}

function whyNot({ text, outcome, path }: Entry): string | undefined {
  if (isNothing(text)) return 'It is empty.'
  if (outcome && outcome !== 'done') return whyNotDone[outcome]
  if (!outcome && isAboutGoals(path)) return 'It is a goal, not completed work.'
  return undefined
}

export function blankEntry(draft: Draft, line: number): Entry {
  return {
    ...{ text: '', written: '', outcome: undefined, line, details: [], links: [], people: [] },
    ...{ path: pathOf(draft), headings: draft.section.written, within: draft.within },
  }
}

export function pathOf({ section, label }: Draft): readonly string[] {
  return label ? [...section.path, label] : section.path
}
