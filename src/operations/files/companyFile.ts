import { listWholeLadders } from '../../db/log/logFile.ts'
import { listNeedStates } from '../../db/sweetSpot/needs.ts'
import { listOpportunities } from '../../db/sweetSpot/opportunities.ts'
import { listTopics } from '../../db/topics/topics.ts'
import { CompanyFile, type NeedEntry } from '../../domain/files/files.ts'
import type { Need } from '../../domain/sweetSpot/needs.ts'
import type { Context } from '../operation.ts'
import { whoActs } from '../people/organisations.ts'
import { statesById } from './filePlan.ts'
import { entriesOf } from './topicEntries.ts'

/** Whose topics a company file speaks of. */
export const organisations = { ownerId: null, handle: '' }

/** What the organisation stated, as a file. */
export async function companyFile(context: Context): Promise<CompanyFile> {
  const { db, actor } = context
  const { organisation } = await whoActs(context)
  return {
    fairwind: 'company/1',
    name: organisation.name,
    about: organisation.about,
    topics: entriesOf(await listTopics(db, actor), context.baseTopics(), organisations),
    needs: statesById(await listNeedStates(db, actor))
      .map(needEntryOf)
      .sort((a, b) => (needKey(a) < needKey(b) ? -1 : 1)),
    opportunities: (await listOpportunities(db, actor)).map(
      ({ id: _, revision: __, title, about, topics, scope, ...rest }) => ({
        title,
        about,
        topics,
        scope,
        ...rest,
      }),
    ),
    // Parsed, because the database keeps the fields of a document in an order of its own.
    ladders: CompanyFile.shape.ladders.parse(await listWholeLadders(db, actor, null)),
  }
}

export function needEntryOf(rows: Need[]): NeedEntry {
  const last = rows.at(-1)!
  return {
    topic: last.topic,
    ...needStateOf(last),
    since: last.since,
    until: last.until,
    was: rows.slice(0, -1).map((row) => ({ since: row.since, ...needStateOf(row) })),
  }
}

export type NeedState = Pick<Need, 'priority' | 'why' | 'team' | 'owner' | 'starts' | 'ends'>

export function needStateOf({ priority, why, team, owner, starts, ends }: NeedState): NeedState {
  return { priority, why, team, owner, starts, ends }
}

/** One need at a time is declared for a topic from a day on; the others were withdrawn. */
export function needKey({
  topic,
  starts,
  until,
}: Pick<NeedEntry, 'topic' | 'starts' | 'until'>): string {
  return `${topic} ${starts ?? ''} ${until ?? ''}`
}

/** Opportunities are told apart by their titles. */
export function titleOf({ title }: { title: string }): string {
  return title
}
