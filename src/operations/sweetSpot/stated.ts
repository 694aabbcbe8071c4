import { Temporal } from 'temporal-polyfill'
import { listNeedStates } from '../../db/sweetSpot/needs.ts'
import { listOpportunities } from '../../db/sweetSpot/opportunities.ts'
import { listWantStates } from '../../db/sweetSpot/wants.ts'
import { listTopics } from '../../db/topics/topics.ts'
import { Day } from '../../domain/base/day.ts'
import type { PersonId } from '../../domain/base/id.ts'
import { history, type Moment } from '../../domain/sweetSpot/history.ts'
import { needsInView } from '../../domain/sweetSpot/needsInView.ts'
import { isNeededOn } from '../../domain/sweetSpot/periods.ts'
import { asToday, idToday, topicTree } from '../../domain/topics/topicTree.ts'
import { contentHash } from '../contentHash.ts'
import type { Context } from '../operation.ts'
import { viewOf } from './countingNeeds.ts'

export type Stated = Awaited<ReturnType<typeof stated>>

/**
 * What a person and their organisation stated, with every topic named as it is today. The two
 * versions tell a page whether the topics, or the organisation's needs and opportunities, are
 * still those it has.
 */
export async function stated(context: Context, person: PersonId) {
  const { db, actor, today } = context
  const topics = await listTopics(db, actor)
  const tree = topicTree(topics)
  const wantStates = (await listWantStates(db, actor, person)).map((want) => asToday(tree, want))
  const needStates = (await listNeedStates(db, actor)).map((need) => asToday(tree, need))
  const opportunities = (await listOpportunities(db, actor))
    .filter(({ ends }) => ends === null || ends >= today)
    .map((each) => ({
      ...each,
      topics: [...new Set(each.topics.map((topic) => idToday(tree, topic)))],
    }))
  const needs = needStates.filter((need) => isNeededOn(need, today))
  const view = await viewOf(context, person)
  /** Declared, but for a later period: they do not count yet. */
  const plannedNeeds = needStates.filter(
    ({ until, starts }) => until === null && starts !== null && starts > today,
  )
  return {
    ...{ topics, tree, wantStates, needStates, needs, plannedNeeds, opportunities, view },
    topicsVersion: contentHash(topics),
    needsVersion: contentHash([needs, plannedNeeds, opportunities, view]),
  }
}

/** So far back the history goes unless somebody asks for more. */
export const monthsShown = 18

/** How the overlap went over so many months, today last. */
export function historyOf(
  { tree, wantStates, needStates, view }: Stated,
  today: Day,
  months: number,
): Moment[] {
  return history(tree, wantStates, needsInView(needStates, view), monthStarts(today, months))
}

/** The first day of each of the months before, and today. */
export function monthStarts(today: Day, months: number): Day[] {
  const first = Temporal.PlainDate.from(today).with({ day: 1 })
  const starts = Array.from({ length: months }, (_, index) =>
    Day.parse(first.subtract({ months: months - 1 - index }).toString()),
  )
  return [...starts.filter((day) => day !== today), today]
}
