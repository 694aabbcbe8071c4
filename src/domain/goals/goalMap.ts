import type { Ring } from '../base/rings.ts'
import { type StopWords, wordsIn } from '../base/words.ts'

/** The columns of the map, from what somebody values to what they did. */
export const goalMapColumns = [
  'value',
  'marker',
  'assessment',
  'long',
  'short',
  'evidence',
] as const
export type GoalMapColumn = (typeof goalMapColumns)[number]

/** One thing in the map. */
export interface GoalMapNode {
  /** Its column and its own id. */
  id: string
  column: GoalMapColumn
  text: string
  /** What it isn’t linked to, in words; `null` when it is linked on both sides. */
  unlinked: string | null
}

/** What holds two things together: the person's word, or words that both have. */
export interface GoalMapLink {
  from: string
  to: string
  /** Shared words; nothing where the person said so. */
  words: string[]
}

export interface GoalMap {
  nodes: GoalMapNode[]
  links: GoalMapLink[]
}

/** What the map is made from; ids are those of the record. */
export interface GoalMapParts {
  values: readonly string[]
  markers: readonly { name: string; means: string; comesFrom: readonly string[] }[]
  /** Strengths, weaknesses and opportunities, with their evidence. */
  assessment: readonly { id: string; text: string; evidence: readonly string[] }[]
  long: readonly {
    id: string
    text: string
    why: string
    markers: readonly string[]
    /** Ids of the strengths, weaknesses and opportunities it stands on. */
    buildsOn: readonly string[]
  }[]
  short: readonly { id: string; text: string; why: string; serves: string | null }[]
  evidence: readonly { id: string; text: string; goal: string | null; scope: Ring | null }[]
}

/**
 * The whole map: value, success marker, strength or weakness, long goal, short goal, evidence.
 * Things are linked as the person said. Between values, markers, assessment items and long goals words
 * that both have are taken instead where the person said nothing of either, and the link says which.
 */
export function goalMapOf(given: GoalMapParts, stopWords: StopWords): GoalMap {
  const parts = { ...given, markers: [...given.markers, ...markersNamedOnly(given)] }
  const nodes = nodesOf(parts)
  const known = new Set(nodes.map(({ id }) => id))
  const said = statedLinks(parts).filter(({ from, to }) => known.has(from) && known.has(to))
  const links = [...said, ...wordLinks(parts, stopWords).filter(isUnsaid(said))]
  return { nodes: withUnlinked(nodes, links), links }
}

/** Whether the person linked neither end to anything in the column of the other. */
function isUnsaid(said: readonly GoalMapLink[]) {
  const columnOf = (id: string) => id.slice(0, id.indexOf(' '))
  const spoken = new Set(
    said.flatMap(({ from, to }) => [`${from} > ${columnOf(to)}`, `${columnOf(from)} > ${to}`]),
  )
  return ({ from, to }: GoalMapLink) =>
    !spoken.has(`${from} > ${columnOf(to)}`) && !spoken.has(`${columnOf(from)} > ${to}`)
}

/** Markers that a goal names before anything was said of them. */
function markersNamedOnly({ markers, long }: GoalMapParts): GoalMapParts['markers'] {
  const known = new Set(markers.map(({ name }) => name))
  const named = new Set(long.flatMap((goal) => goal.markers.filter((name) => !known.has(name))))
  return [...named].map((name) => ({ name, means: '', comesFrom: [] }))
}

const idOf = (column: GoalMapColumn, id: string) => `${column} ${id}`

function nodesOf(parts: GoalMapParts): GoalMapNode[] {
  const node = (column: GoalMapColumn, id: string, text: string) => ({
    id: idOf(column, id),
    column,
    text,
    unlinked: null,
  })
  return [
    ...parts.values.map((value) => node('value', value, value)),
    ...parts.markers.map(({ name }) => node('marker', name, name)),
    ...parts.assessment.map(({ id, text }) => node('assessment', id, text)),
    ...parts.long.map(({ id, text }) => node('long', id, text)),
    ...parts.short.map(({ id, text }) => node('short', id, text)),
    ...parts.evidence.map(({ id, text }) => node('evidence', id, text)),
  ]
}

/**
 * Links that the person made. A goal that names a marker and builds on a strength says that the
 * strength serves the marker.
 */
function statedLinks({ markers, assessment, long, short, evidence }: GoalMapParts): GoalMapLink[] {
  const link = (from: string, to: string) => ({ from, to, words: [] })
  const links = [
    ...markers.flatMap(({ name, comesFrom }) =>
      comesFrom.map((value) => link(idOf('value', value), idOf('marker', name))),
    ),
    ...long.flatMap(({ id, markers: names, buildsOn }) =>
      buildsOn.flatMap((each) => [
        ...names.map((name) => link(idOf('marker', name), idOf('assessment', each))),
        link(idOf('assessment', each), idOf('long', id)),
      ]),
    ),
    ...long.flatMap(({ id, markers: names }) =>
      names.map((name) => link(idOf('marker', name), idOf('long', id))),
    ),
    ...short.flatMap(({ id, serves }) =>
      serves ? [link(idOf('long', serves), idOf('short', id))] : [],
    ),
    ...evidence.flatMap(({ id, goal }) =>
      goal ? [link(idOf('short', goal), idOf('evidence', id))] : [],
    ),
    ...assessment.flatMap(({ id, evidence: shown }) =>
      shown.map((entry) => link(idOf('assessment', id), idOf('evidence', entry))),
    ),
  ]
  return [...new Map(links.map((each) => [`${each.from} > ${each.to}`, each])).values()]
}

/** Links by shared words: values to markers, markers to assessment items, assessment items to long goals. */
function wordLinks(
  { values, markers, assessment, long }: GoalMapParts,
  stopWords: StopWords,
): GoalMapLink[] {
  const valueWords = values.map((value) => ({ id: idOf('value', value), text: value }))
  const markerWords = markers.map(({ name, means }) => ({
    id: idOf('marker', name),
    text: `${name} ${means}`,
  }))
  const assessmentWords = assessment.map(({ id, text }) => ({ id: idOf('assessment', id), text }))
  const longWords = long.map(({ id, text, why }) => ({
    id: idOf('long', id),
    text: `${text} ${why}`,
  }))
  return [
    ...shared(valueWords, markerWords, stopWords),
    ...shared(markerWords, assessmentWords, stopWords),
    ...shared(assessmentWords, longWords, stopWords),
  ]
}

interface Worded {
  id: string
  text: string
}

function shared(
  some: readonly Worded[],
  others: readonly Worded[],
  stopWords: StopWords,
): GoalMapLink[] {
  const read = others.map(({ id, text }) => ({ id, words: new Set(wordsIn(text, stopWords)) }))
  return some.flatMap(({ id: from, text }) => {
    const own = [...new Set(wordsIn(text, stopWords))]
    return read.flatMap(({ id: to, words }) => {
      const both = own.filter((word) => words.has(word))
      return both.length > 0 ? [{ from, to, words: both }] : []
    })
  })
}

/** What a column needs on either side, and what to say where it is missing. */
const needs: Record<GoalMapColumn, { before?: string; after?: string }> = {
  value: { after: 'no success marker comes from it' },
  marker: { after: 'no long-term goal names it' },
  assessment: { after: 'no goal builds on it and no entry shows it' },
  long: { before: 'it names no success marker', after: 'no short-term goal serves it' },
  short: { before: 'it serves no long-term goal', after: 'nothing is logged for it yet' },
  evidence: { before: 'it serves no goal' },
}

function withUnlinked(nodes: readonly GoalMapNode[], links: readonly GoalMapLink[]): GoalMapNode[] {
  const hasBefore = new Set(links.map(({ to }) => to))
  const hasAfter = new Set(links.map(({ from }) => from))
  return nodes.map((node) => {
    const { before, after } = needs[node.column]
    const unlinked = [
      before && !hasBefore.has(node.id) && before,
      after && !hasAfter.has(node.id) && after,
    ].filter((reason) => typeof reason === 'string')
    return { ...node, unlinked: unlinked.length > 0 ? unlinked.join('; ') : null }
  })
}

/** Finds everything that hangs together with one thing: along the links either way, never turning. */
export function threadsOf({ links }: Pick<GoalMap, 'links'>): (id: string) => Set<string> {
  const after = neighbours(links, 'from', 'to')
  const before = neighbours(links, 'to', 'from')
  return (id) => new Set([...reached(id, after), ...reached(id, before)])
}

function neighbours(links: readonly GoalMapLink[], here: 'from' | 'to', there: 'from' | 'to') {
  const next = new Map<string, string[]>()
  for (const link of links) {
    const known = next.get(link[here])
    if (known) known.push(link[there])
    else next.set(link[here], [link[there]])
  }
  return next
}

function reached(id: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([id])
  const waiting = [id]
  for (const each of waiting)
    for (const other of next.get(each) ?? [])
      if (!found.has(other)) {
        found.add(other)
        waiting.push(other)
      }
  return found
}
