import * as z from 'zod'
import * as log from '../../db/log/evidence.ts'
import { listWritten, type Written } from '../../db/search/written.ts'
import { listWantStates } from '../../db/sweetSpot/wants.ts'
import type { Day } from '../../domain/base/day.ts'
import { isFound } from '../../domain/log/found.ts'
import { type SoughtPart, soughtParts } from '../../domain/log/sought.ts'
import { searchTopics } from '../../domain/topics/topicSearch.ts'
import { type Context, query } from '../operation.ts'
import { loadTopicIndex } from '../topics/topicIndexes.ts'

const SearchKind = z.enum(['entry', 'goal', 'want', 'topic', 'ladder', 'packet', 'reflection'])
type SearchKind = z.infer<typeof SearchKind>

/** One thing that was found. */
interface Hit {
  id: string
  title: string
  /** When it happened, is due or was written. */
  day: Day | null
  /** The question that a reflection answers. */
  prompt: string | null
}

/** What was found of a kind: a part of it, and how much there is. */
interface Found {
  kind: SearchKind
  total: number
  hits: Hit[]
}

/** Nobody looks for more words at once. */
const mostParts = 12
const mostTopics = 500

export const search = query({
  summary:
    'Search all that you wrote: log entries, goals, wants, documents and reflections, and the ' +
    'topics and ladders you can see. Every word must begin a word of the text.',
  input: z.object({
    text: z.string().max(200),
    kind: SearchKind.optional().describe('Only this kind, to page through it.'),
    limit: z.int().min(1).max(100).default(5).describe('Hits of each kind.'),
    offset: z.int().min(0).max(1_000_000).default(0),
  }),
  async run(context, { text, kind, limit, offset }): Promise<{ found: Found[] }> {
    const parts = soughtParts(text).slice(0, mostParts)
    if (parts.length === 0) return { found: [] }
    const page = { limit, offset }
    const wanted = (kinds: readonly SearchKind[]) => kind === undefined || kinds.includes(kind)
    const found = [
      ...(wanted(['entry']) ? [await entriesFound(context, parts, page)] : []),
      ...(wanted(['goal', 'packet', 'ladder', 'reflection'])
        ? writtenFound(await listWritten(context.db, context.actor), parts, page)
        : []),
      ...(wanted(['want', 'topic']) ? await topicsFound(context, text, page) : []),
    ]
    return { found: found.filter((each) => each.total > 0 && wanted([each.kind])) }
  },
})

type Page = { limit: number; offset: number }

async function entriesFound(
  { db, actor }: Context,
  search: readonly SoughtPart[],
  page: Page,
): Promise<Found> {
  const entries = await log.listEvidence(db, actor, { search }, page)
  const hits = entries.map(({ id, text, day }) => ({ id, title: text, day, prompt: null }))
  return { kind: 'entry', total: await log.countEvidence(db, actor, { search }), hits }
}

function writtenFound(all: readonly Written[], parts: readonly SoughtPart[], page: Page): Found[] {
  const fitting = all.filter(({ title, more }) => isFound(parts, `${title}\n${more}`))
  const hitsOf = (kind: Written['kind']) =>
    fitting
      .filter((each) => each.kind === kind)
      .map(({ id, title, day, prompt }) => ({ id, title, day, prompt }))
  return (['goal', 'packet', 'reflection', 'ladder'] as const).map((kind) =>
    paged(kind, hitsOf(kind), page),
  )
}

/** Topics by their names and meanings, and the present wants among them. */
async function topicsFound(context: Context, text: string, page: Page): Promise<Found[]> {
  const { tree } = await loadTopicIndex(context)
  const topics = searchTopics(tree, text, mostTopics)
  const states = await listWantStates(context.db, context.actor, context.actor.personId)
  const wanted = new Set(states.filter(({ until }) => until === null).map(({ topic }) => topic))
  const hits = topics.map(({ id, name }) => ({ id, title: name, day: null, prompt: null }))
  return [
    paged(
      'want',
      hits.filter(({ id }) => wanted.has(id)),
      page,
    ),
    paged(
      'topic',
      hits.filter(({ id }) => !wanted.has(id)),
      page,
    ),
  ]
}

function paged(kind: SearchKind, hits: Hit[], { limit, offset }: Page): Found {
  return { kind, total: hits.length, hits: hits.slice(offset, offset + limit) }
}
