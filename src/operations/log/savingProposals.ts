import * as store from '../../db/log/proposals.ts'
import { type Candidate, type LeftOut, requestOf } from '../../domain/log/candidates.ts'
import type { Context, OuterContext } from '../operation.ts'

/** So many are saved in one transaction: nobody else waits for longer than that. */
const mostAtATime = 100

export function inParts(candidates: readonly Candidate[]): (() => Candidate[])[] {
  const count = Math.ceil(candidates.length / mostAtATime)
  return Array.from(
    { length: count },
    (_, part) => () => candidates.slice(part * mostAtATime, (part + 1) * mostAtATime),
  )
}

type Source = Omit<store.ReadSource, 'readOn'>

/**
 * Saves candidates part by part, each part in a transaction of its own, so that others get their
 * turn. The source comes last: reading one again that was not saved to its end offers the rest.
 */
export async function propose(
  { inTransaction, report }: OuterContext,
  source: Source,
  parts: readonly (() => Candidate[])[],
) {
  const sum = { offered: 0, logged: 0, declined: 0, elsewhere: 0 }
  for (const [index, part] of parts.entries()) {
    report({ stage: 'saving', share: index / parts.length })
    const saved = await inTransaction((context) => proposePart(context, source.kind, part()))
    for (const field of Object.keys(sum) as (keyof typeof sum)[]) sum[field] += saved[field]
  }
  const { elsewhere, ...counts } = sum
  const leftOut = [...source.leftOut, ...foundElsewhere(elsewhere)]
  return inTransaction(async ({ db, actor, today }) => {
    await store.putSource(db, actor, { ...source, readOn: today, leftOut })
    return { kind: source.kind, ...counts, leftOut, waiting: await store.countProposals(db, actor) }
  })
}

async function proposePart(
  context: Context,
  kind: store.ProposalSource,
  found: readonly Candidate[],
) {
  const { db, actor, today } = context
  const candidates = await notFoundElsewhere(context, kind, found)
  const keys = candidates.map(({ key }) => key)
  const known = await store.knownKeys(db, actor, kind, keys)
  const knownKeys = new Set(known.map(({ key }) => key))
  const fresh = byKey(candidates.filter(({ key }) => !knownKeys.has(key)))
  const proposals = fresh.map((candidate) => ({ kind, candidate, foundOn: today }))
  await store.putProposals(db, actor, proposals)
  const logged = known.filter((each) => each.logged).length
  return {
    offered: fresh.length,
    logged,
    declined: knownKeys.size - logged,
    elsewhere: found.length - candidates.length,
  }
}

/** Git and GitHub tell of the same pull requests: one that is there already is not offered twice. */
async function notFoundElsewhere(
  { db, actor }: Context,
  kind: store.ProposalSource,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  if (kind !== 'git' && kind !== 'github') return candidates
  const pages = candidates.flatMap((candidate) => requestOf(candidate) ?? [])
  const there = new Set(await store.pagesFoundElsewhere(db, actor, kind, pages))
  return candidates.filter((candidate) => !there.has(requestOf(candidate) ?? ''))
}

function foundElsewhere(count: number): LeftOut[] {
  const why = 'They are in your log, or wait, from another source.'
  return count === 0 ? [] : [{ what: 'pull requests', why, count }]
}

/** A key names one piece: of two that share it, the later one stands. */
function byKey(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.key, candidate])).values()]
}
