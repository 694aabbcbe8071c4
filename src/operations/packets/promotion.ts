import { listShown } from '../../db/ladders/shownExpectations.ts'
import { fail } from '../../domain/base/errors.ts'
import type { ShownExpectation } from '../../domain/ladders/expectations.ts'
import type { Expectation } from '../../domain/ladders/ladders.ts'
import type { Evidence } from '../../domain/log/evidence.ts'
import { promotionSections } from '../../domain/packets/packetDraft.ts'
import type { PacketEntry } from '../../domain/packets/packets.ts'
import { candidatesAmong, mostOffered } from '../ladders/candidates.ts'
import { targetLevelOf } from '../ladders/targetLevel.ts'
import type { Context } from '../operation.ts'
import { loadTopicIndex } from '../topics/topicIndexes.ts'
import type { PacketWish } from './packetDrafts.ts'

/** An entry, and as the readers of the document are told it. */
export interface ToldEntry {
  entry: Evidence
  told: PacketEntry
}

/** The expectations of a level with the entries that show them, or may. */
export async function promotionParts(
  context: Context,
  wish: PacketWish,
  entries: readonly ToldEntry[],
) {
  const aim = await targetLevelOf(context, wish)
  if (!aim) fail('invalid', 'Choose a ladder and a level for the promotion case.')
  const { id, name, version, ladder, level } = aim
  const expected = ladder.expectations.filter((each) => each.level === level.id)
  const topics = await loadTopicIndex(context)
  const among = entries.map(({ entry }) => entry)
  const linked = await listShown(context.db, context.actor, id)
  const shown = [...linked, ...mayShow(expected, linked, candidatesAmong(among, topics))]
  const told = entries.map((each) => each.told)
  return {
    sections: promotionSections(expected, ladder.competencies, shown, told),
    ladder: { id, name, version, level: level.name },
  }
}

/** For expectations that no entry is linked to, the entries that are most like them. */
function mayShow(
  expected: readonly Expectation[],
  linked: readonly ShownExpectation[],
  like: ReturnType<typeof candidatesAmong>,
): ShownExpectation[] {
  const shown = new Set(linked.map(({ expectation }) => expectation))
  return expected
    .filter(({ id }) => !shown.has(id))
    .flatMap(({ id: expectation, text }) =>
      like(text, mostOffered, new Set()).map(({ id }) => ({ expectation, evidence: id })),
    )
}
