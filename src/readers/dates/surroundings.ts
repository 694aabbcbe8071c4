import { has, isLatin, isMark } from './rules/looking.ts'
import type { Scan } from './rules/meaning.ts'

/** What the words before a time make of it. */
export type Lead = 'before' | 'since' | 'by' | 'within' | 'on' | 'in' | 'at' | 'for'
export type Edge = 'early' | 'start' | 'middle' | 'late' | 'end'

export interface Surroundings {
  lead: Lead | undefined
  edge: Edge | undefined
  /** The places among the tokens at which the words about the time begin and end, with an edge. */
  from: number
  end: number
  /** The same with “by” or “in” before it. */
  phraseFrom: number
  phraseEnd: number
}

const leads = ['before', 'since', 'by', 'within', 'on', 'in', 'at', 'for'] as const
const edges = ['early', 'start', 'middle', 'late', 'end'] as const
const between = ['the', 'of', 'about', 'calendar', 'theMonth', 'era'] as const

/** Looks back from a time for “by the end of”, and behind it for “末までに”. */
export function surroundings(scan: Scan, start: number, stop: number): Surroundings {
  const near = backOver(scan, start)
  const edge = near > scan.lastEnd ? edges.find((each) => has(scan, near - 1, each)) : undefined
  const from = edge ? near - 1 : start
  const far = edge ? backOver(scan, from) : near
  const lead = leadAt(scan, far - 1)
  const more = lead && far - 1 > scan.lastEnd ? (leadAt(scan, far - 2) ?? undefined) : undefined
  const isEvent = isOfEvent(scan, far - 2, lead)
  const phraseFrom = lead ? far - (more ? 2 : 1) : withThe(scan, from)
  return behind(scan, stop, {
    lead: isEvent ? 'since' : stronger(lead, more),
    edge,
    from,
    end: stop,
    phraseFrom,
    phraseEnd: stop,
  })
}

/** “Since the outage on 3 November”: the day belongs to what “since” is about. */
function isOfEvent(scan: Scan, at: number, lead: Lead | undefined): boolean {
  if (scan.direction === 'past' || (lead !== 'on' && lead !== 'in' && lead !== 'at')) return false
  for (let back = at; back > at - 4 && back >= scan.lastEnd; back--) {
    if (scan.tokens[back]?.kind === 'mark') return false
    if (has(scan, back, 'since') && !has(scan, back, 'from')) return true
  }
  return false
}

/** “Due on”: the first that says more counts. */
function stronger(lead: Lead | undefined, more: Lead | undefined): Lead | undefined {
  if (!lead || !more) return lead
  return leads.indexOf(more) < leads.indexOf(lead) ? more : lead
}

function leadAt(scan: Scan, at: number): Lead | undefined {
  const token = scan.tokens[at]
  if (!token || at < scan.lastEnd) return undefined
  // “3am” is an hour.
  if (token.glued && scan.tokens[at - 1]?.kind === 'number' && isLatin(token)) return undefined
  return (
    leads.find((each) => has(scan, at, each)) ??
    (has(scan, at, 'ahead') ? 'in' : has(scan, at, 'onDay') ? 'on' : undefined)
  )
}

function backOver(scan: Scan, start: number): number {
  let at = start
  while (at > scan.lastEnd && at > start - 4) {
    const isHyphen = isMark(scan, at - 1, '-') && edges.some((each) => has(scan, at - 2, each))
    const isBetween = between.some((each) => has(scan, at - 1, each))
    const isEdge = edges.some((each) => has(scan, at - 1, each))
    const isLead =
      leadAt(scan, at - 1) !== undefined && !edges.some((each) => has(scan, at - 2, each))
    if (isEdge || isLead || !(isHyphen || isBetween)) break
    at--
  }
  return at
}

function withThe(scan: Scan, from: number): number {
  return from - 1 >= scan.lastEnd && has(scan, from - 1, 'the') ? from - 1 : from
}

/** Japanese says “end” and “by” behind the time. */
function behind(scan: Scan, stop: number, found: Surroundings): Surroundings {
  let end = has(scan, stop, 'of') && isGlued(scan, stop) ? stop + 1 : stop
  const edge = (['startAfter', 'middleAfter', 'endAfter'] as const).find(
    (each) => isGlued(scan, end) && has(scan, end, each),
  )
  end = edge ? end + 1 : stop
  const lead = has(scan, end, 'byAfter')
    ? 'by'
    : has(scan, end, 'sinceAfter') && !scan.tokens[end + 1]?.figures
      ? 'since'
      : undefined
  return {
    ...found,
    ...{ end, phraseEnd: lead ? end + 1 : end },
    edge: edge ? (edge.slice(0, -5) as Edge) : found.edge,
    lead: lead ?? found.lead,
  }
}

function isGlued({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.glued ?? false
}
