import { deleteLadders } from '../../db/ladders/ladders.ts'
import { replaceDecisionMakers, replaceTitles } from '../../db/ladders/titles.ts'
import { deleteEvidence, insertEvidence, knownIds, updateEvidence } from '../../db/log/evidence.ts'
import { addShown, clearShown, putWholeLadders, replaceParts } from '../../db/log/logFile.ts'
import { deletePackets, putPackets } from '../../db/packets/packets.ts'
import { changesOf, type Difference, difference } from '../../domain/base/changes.ts'
import type { LogEntry, LogFile } from '../../domain/files/logFile.ts'
import type { Evidence } from '../../domain/log/evidence.ts'
import type { Fault } from '../../readers/record/faults.ts'
import type { Context } from '../operation.ts'
import type { FilePlan } from './filePlan.ts'
import { planGoalParts } from './goalParts.ts'
import { logFile, stateOf, wordsOf } from './logFile.ts'
import { planReflectionParts } from './reflectionParts.ts'

/** Plans a log file against the log there is. */
export async function planLogFile(
  context: Context,
  file: LogFile,
  replace: boolean,
): Promise<FilePlan> {
  const now = await logFile(context)
  const compare = <Entry extends { id: string }>(before: Entry[], after: Entry[]) => {
    const found = difference(before, after, ({ id }) => id)
    return replace ? found : { ...found, removed: [] }
  }
  const entries = compare(now.entries, file.entries)
  const ladders = compare(now.ladders, file.ladders)
  const packets = compare(now.packets, file.packets)
  const titles = file.titles.length > 0 || replace ? file.titles : now.titles
  const decisionMakers =
    file.decisionMakers.length > 0 || replace ? file.decisionMakers : now.decisionMakers
  const parts = [
    await planGoalParts(context, now, file, replace),
    planReflectionParts(context, now, file, replace),
  ]
  return {
    faults: [
      ...parts.flatMap(({ faults }) => faults),
      ...repeats('entries', file.entries),
      ...repeats('packets', file.packets),
      ...repeats('ladders', file.ladders),
    ],
    changes: [
      ...changesOf('entry', entries, ({ day, text }) => `${day} ${text.slice(0, 80)}`),
      ...changesOf('ladder', ladders, ({ versions }) => versions.at(-1)!.ladder.name),
      ...changesOf('packet', packets, ({ content }) => content.title),
      ...whole('title', 'the titles you have had', now.titles, titles),
      ...whole('decisionMaker', 'decision makers', now.decisionMakers, decisionMakers),
      ...whole('shown', 'what shows which expectation', now.shown, shownAfter(now, file, replace)),
      ...parts.flatMap(({ changes }) => changes),
    ],
    async apply() {
      const { db, actor } = context
      await applyEntries(context, entries)
      await putWholeLadders(db, actor, actor.personId, written(ladders))
      await deleteLadders(db, actor, idsOf(ladders.removed))
      await putPackets(
        db,
        actor,
        written(packets).map((packet) => ({ ...packet, revision: 1 })),
      )
      await deletePackets(db, actor, idsOf(packets.removed))
      await replaceTitles(db, actor, titles)
      await replaceDecisionMakers(db, actor, decisionMakers)
      if (replace) await clearShown(db, actor)
      await addShown(db, actor, file.shown)
      for (const part of parts) await part.apply()
    },
  }
}

function idsOf<Id>(entries: readonly { id: Id }[]): Id[] {
  return entries.map(({ id }) => id)
}

function written<Entry>({ added, changed }: Difference<Entry>): Entry[] {
  return [...added, ...changed.map(({ to }) => to)]
}

function whole<Value>(
  kind: 'title' | 'decisionMaker' | 'shown',
  what: string,
  before: Value,
  after: Value,
) {
  return changesOf(
    kind,
    difference([{ said: before }], [{ said: after }], () => ''),
    () => what,
  )
}

/** Words are added to those there are, or take their place. */
function shownAfter(now: LogFile, file: LogFile, replace: boolean): LogFile['shown'] {
  const keyOf = (each: LogFile['shown'][number]) =>
    `${each.ladder} ${each.expectation} ${each.entry}`
  const all = replace ? file.shown : [...now.shown, ...file.shown]
  return [...new Map(all.map((each) => [keyOf(each), each])).values()].sort((a, b) =>
    keyOf(a) < keyOf(b) ? -1 : 1,
  )
}

function repeats(list: string, entries: readonly { id: string }[]): Fault[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id }, index) => {
    const twice = seen.has(id)
    seen.add(id)
    return twice ? [{ path: [list, index], message: 'This id is listed twice in the file.' }] : []
  })
}

async function applyEntries(context: Context, entries: Difference<LogEntry>): Promise<void> {
  const { db, actor } = context
  const words = await wordsOf(context)
  const all = written(entries)
  const known = new Map(
    (
      await knownIds(
        db,
        actor,
        all.map(({ id }) => id),
      )
    ).map(({ id, revision }) => [id, revision]),
  )
  const rows = all.map((entry): Evidence => {
    const { id, source, attachments: _, was, ...said } = entry
    const revision = Math.max(was.length, known.get(id) ?? 0) + 1
    return { id, source, personId: actor.personId, revision, ...stateOf(said, words) }
  })
  await insertEvidence(
    db,
    actor,
    rows.filter(({ id }) => !known.has(id)),
  )
  await updateEvidence(
    db,
    actor,
    rows.filter(({ id }) => known.has(id)),
  )
  await deleteEvidence(
    db,
    actor,
    entries.removed.map(({ id }) => id),
  )
  await replaceParts(
    db,
    actor,
    all.map(({ id }) => id),
    all.flatMap(({ id: entry, was }) =>
      was.map(({ changedOn, ...said }, index) => ({
        entry,
        revision: index + 1,
        changedOn,
        state: stateOf(said, words),
      })),
    ),
    all.flatMap(({ id: entry, attachments }) => attachments.map((each) => ({ entry, ...each }))),
  )
}
