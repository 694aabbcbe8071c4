import { listDecisionMakers, listTitles } from '../../db/ladders/titles.ts'
import { listWholeEvidence } from '../../db/log/evidence.ts'
import {
  listAllAttachments,
  listAllEarlierStates,
  listAllShown,
  listWholeLadders,
} from '../../db/log/logFile.ts'
import { listWholePackets } from '../../db/packets/packets.ts'
import { listNeedStates } from '../../db/sweetSpot/needs.ts'
import type { EvidenceId, NeedId } from '../../domain/base/id.ts'
import { type LogEntry, LogFile } from '../../domain/files/logFile.ts'
import type { Evidence } from '../../domain/log/evidence.ts'
import type { Need } from '../../domain/sweetSpot/needs.ts'
import type { Context } from '../operation.ts'
import { whoActs } from '../people/organisations.ts'
import { goalParts } from './goalParts.ts'
import { reflectionParts } from './reflectionParts.ts'
import { idOf, refOf, type Whose } from './topicEntries.ts'

/** The acting person's log with all that hangs on it, as a file. */
export async function logFile(context: Context): Promise<LogFile> {
  const { db, actor } = context
  const words = await wordsOf(context)
  const was = grouped(await listAllEarlierStates(db, actor))
  const attachments = grouped(await listAllAttachments(db, actor))
  // Parsed, because the database keeps the fields of a document in an order of its own.
  return LogFile.parse({
    fairwind: 'log/1',
    entries: (await listWholeEvidence(db, actor)).map((entry) => ({
      id: entry.id,
      ...saidIn(entry, words),
      source: entry.source,
      attachments: (attachments.get(entry.id) ?? []).map(({ id, name, content }) => ({
        id,
        name,
        content,
      })),
      was: (was.get(entry.id) ?? []).map(({ changedOn, state }) => ({
        changedOn,
        ...saidIn(state, words),
      })),
    })),
    titles: await listTitles(db, actor),
    decisionMakers: await listDecisionMakers(db, actor),
    ladders: await listWholeLadders(db, actor, actor.personId),
    shown: await listAllShown(db, actor),
    packets: (await listWholePackets(db, actor)).map(({ revision: _, ...packet }) => packet),
    ...(await goalParts(context)),
    ...(await reflectionParts(context)),
  })
}

/** Between ids of this record and the words a file has for them. */
export interface FileWords {
  whose: Pick<Whose, 'handle'>
  needs: readonly Need[]
}

/** What is needed to write or read a log file for the acting person. */
export async function wordsOf(context: Context): Promise<FileWords> {
  const { handle } = await whoActs(context)
  return { whose: { handle }, needs: await listNeedStates(context.db, context.actor) }
}

type Said = Omit<LogEntry, 'id' | 'source' | 'attachments' | 'was'>
type State = Omit<Evidence, 'id' | 'personId' | 'source' | 'revision'>

function saidIn(state: State, { whose, needs }: FileWords): Said {
  const { day, text, details, scope, people, seenBy, links, confidential, neutral } = state
  // A state that was kept before entries could say how they felt.
  const { energy = null } = state as Partial<State>
  const need = needs.find(({ id }) => id === state.need)
  return {
    day,
    text,
    details,
    scope,
    need: need ? { topic: refOf(need.topic, whose), starts: need.starts } : null,
    goal: state.goal ?? null,
    topics: state.topics.map((topic) => refOf(topic, whose)),
    people,
    seenBy,
    links,
    confidential,
    neutral,
    energy,
  }
}

/** What a file says of an entry, with the ids it means here; a need that is not here is none. */
export function stateOf(said: Said, { whose, needs }: FileWords): State {
  const { topics, need, ...rest } = said
  return {
    ...rest,
    topics: topics.map((ref) => idOf(ref, whose)),
    need: need ? needMeant(needs, idOf(need.topic, whose), need.starts) : null,
  }
}

function needMeant(needs: readonly Need[], topic: string, starts: string | null): NeedId | null {
  const same = needs.filter((need) => need.topic === topic)
  return (same.find((need) => need.starts === starts) ?? same.at(-1))?.id ?? null
}

function grouped<Part extends { entry: EvidenceId }>(parts: readonly Part[]) {
  const byEntry = new Map<EvidenceId, Part[]>()
  for (const part of parts) {
    const own = byEntry.get(part.entry)
    if (own) own.push(part)
    else byEntry.set(part.entry, [part])
  }
  return byEntry
}
