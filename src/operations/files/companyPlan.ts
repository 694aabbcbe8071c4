import { deleteLadders } from '../../db/ladders/ladders.ts'
import { putWholeLadders } from '../../db/log/logFile.ts'
import { renameOrganisation } from '../../db/people/organisations.ts'
import { deleteNeeds, insertNeeds, listNeedStates } from '../../db/sweetSpot/needs.ts'
import {
  deleteOpportunities,
  insertOpportunities,
  listOpportunities,
} from '../../db/sweetSpot/opportunities.ts'
import { listTopics } from '../../db/topics/topics.ts'
import { changesOf, type Difference, difference } from '../../domain/base/changes.ts'
import { continued, rowsOf } from '../../domain/base/datedEntries.ts'
import type { NeedId, OpportunityId } from '../../domain/base/id.ts'
import type { CompanyFile, NeedEntry, OpportunityEntry } from '../../domain/files/files.ts'
import type { LadderEntry } from '../../domain/files/ladderFile.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { Fault } from '../../readers/record/faults.ts'
import type { Context } from '../operation.ts'
import { requireLead } from '../people/organisations.ts'
import {
  companyFile,
  needEntryOf,
  needKey,
  needStateOf,
  organisations,
  titleOf,
} from './companyFile.ts'
import { type FilePlan, faultsInDates, knownBy, statesById } from './filePlan.ts'
import { faultAt, planTopics } from './topicEntries.ts'

/** Plans a company file against what the organisation stated so far. */
export async function planCompanyFile(
  context: Context,
  file: CompanyFile,
  replace: boolean,
): Promise<FilePlan> {
  const { db, actor, today } = context
  await requireLead(context)
  const now = await companyFile(context)
  const topics = planTopics(context, await listTopics(db, actor), file.topics, organisations)
  const known = new Map(now.needs.map((entry) => [needKey(entry), entry]))
  const entries = file.needs.map((entry) =>
    continued(entry, known.get(needKey(entry)), needStateOf, today),
  )
  const needs = difference(now.needs, entries, needKey)
  const opportunities = difference(now.opportunities, file.opportunities, titleOf)
  const ladders = difference(now.ladders, file.ladders, ({ id }) => id)
  if (!replace) {
    needs.removed = []
    opportunities.removed = []
    ladders.removed = []
  }
  const about = file.about === '' && !replace ? now.about : file.about
  const before = { name: now.name, about: now.about }
  return {
    faults: [
      ...topics.faults,
      ...faultsInRefs(file, (ref, path) => faultAt(topics.tree, ref, organisations, path)),
      ...faultsInDates('needs', entries, needKey, today),
      ...faultsInPeriods('needs', file.needs),
      ...faultsInPeriods('opportunities', file.opportunities),
      ...faultsInTitles(file.opportunities),
    ],
    changes: [
      ...changesOf(
        'name',
        difference([before], [{ name: file.name, about }], () => 'name'),
        (each) => each.name,
      ),
      ...topics.changes,
      ...changesOf('need', needs, (entry) => entry.topic),
      ...changesOf('opportunity', opportunities, titleOf),
      ...changesOf('ladder', ladders, ({ versions }) => versions.at(-1)?.ladder.name ?? ''),
    ],
    topics: topics.all,
    async apply() {
      await renameOrganisation(db, actor, { name: file.name, about })
      await topics.apply()
      await applyNeeds(context, needs)
      await applyOpportunities(context, opportunities)
      await applyLadders(context, ladders)
    },
  }
}

function faultsInRefs(
  file: CompanyFile,
  faultsOf: (ref: string, path: readonly PropertyKey[]) => Fault[],
): Fault[] {
  const inNeeds = file.needs.flatMap(({ topic }, index) =>
    faultsOf(topic, ['needs', index, 'topic']),
  )
  const inOpportunities = file.opportunities.flatMap(({ topics }, index) =>
    topics.flatMap((topic, place) => faultsOf(topic, ['opportunities', index, 'topics', place])),
  )
  return [...inNeeds, ...inOpportunities]
}

function faultsInPeriods(
  list: string,
  entries: readonly Pick<NeedEntry, 'starts' | 'ends'>[],
): Fault[] {
  return entries.flatMap(({ starts, ends }, index) =>
    starts !== null && ends !== null && ends < starts
      ? [
          {
            path: [list, index, 'ends'],
            message: `It ends on ${ends}, before it starts on ${starts}.`,
          },
        ]
      : [],
  )
}

function faultsInTitles(entries: readonly OpportunityEntry[]): Fault[] {
  return entries.flatMap(({ title }, index) =>
    entries.findIndex((other) => other.title === title) === index
      ? []
      : [
          {
            path: ['opportunities', index, 'title'],
            message: `“${title}” is listed twice in the file.`,
          },
        ],
  )
}

async function applyNeeds(
  context: Context,
  { added, changed, removed }: Difference<NeedEntry>,
): Promise<void> {
  const { db, actor, today, newId } = context
  const states = statesById(await listNeedStates(db, actor))
  const knownByKey = new Map(states.map((rows) => [needKey(needEntryOf(rows)), knownBy(rows)]))
  const written = [...added, ...changed.map(({ to }) => to)]
  const rows = written.flatMap((entry) => {
    const { id, revision } = knownByKey.get(needKey(entry)) ?? {
      id: newId() as NeedId,
      revision: 0,
    }
    return rowsOf(entry, needStateOf(entry), today).map((row, index) => ({
      ...row,
      id,
      topic: entry.topic as TopicId,
      revision: revision + index + 1,
    }))
  })
  const gone = removed.flatMap((entry) => knownByKey.get(needKey(entry))?.id ?? [])
  await deleteNeeds(db, actor, [...gone, ...rows.map((row) => row.id)])
  if (rows.length > 0) await insertNeeds(db, actor, rows)
}

async function applyLadders(
  { db, actor }: Context,
  { added, changed, removed }: Difference<LadderEntry>,
): Promise<void> {
  await putWholeLadders(db, actor, null, [...added, ...changed.map(({ to }) => to)])
  await deleteLadders(
    db,
    actor,
    removed.map(({ id }) => id),
  )
}

async function applyOpportunities(
  context: Context,
  { added, changed, removed }: Difference<OpportunityEntry>,
): Promise<void> {
  const { db, actor, newId } = context
  const known = new Map((await listOpportunities(db, actor)).map((each) => [each.title, each]))
  const written = [...added, ...changed.map(({ to }) => to)].map((entry) => ({
    ...entry,
    topics: [...new Set(entry.topics)] as TopicId[],
    id: known.get(entry.title)?.id ?? (newId() as OpportunityId),
    revision: (known.get(entry.title)?.revision ?? 0) + 1,
  }))
  const gone = removed.flatMap((entry) => known.get(entry.title)?.id ?? [])
  await deleteOpportunities(db, actor, [...gone, ...written.map((each) => each.id)])
  if (written.length > 0) await insertOpportunities(db, actor, written)
}
