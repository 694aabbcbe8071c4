import * as z from 'zod'
import { findGoal } from '../../db/goals/goals.ts'
import { isStatedNeed } from '../../db/sweetSpot/needs.ts'
import { fail } from '../../domain/base/errors.ts'
import { GoalId, NeedId } from '../../domain/base/id.ts'
import { Scope } from '../../domain/base/scope.ts'
import { Energy, EvidenceState, NamedPerson } from '../../domain/log/evidence.ts'
import type { Context } from '../operation.ts'
import { TypedTopic } from '../topics/topicNames.ts'

export const names = z.array(NamedPerson).max(30, 'Add up to 30 people.')
export const typedTopics = z.array(TypedTopic).max(12, 'Add up to 12 topics.')

/** What can be given for an entry besides its text and day; everything has a plain default. */
export const said = {
  details: EvidenceState.shape.details,
  scope: Scope.nullable(),
  need: NeedId.nullable().describe('Id of the need it served.'),
  goal: GoalId.nullable().describe('Id of the goal it served.'),
  topics: typedTopics.describe('Ids or names of topics.'),
  people: names.describe('The people it helped.'),
  seenBy: names.describe('The people who saw it.'),
  links: EvidenceState.shape.links,
  confidential: EvidenceState.shape.confidential,
  neutral: EvidenceState.shape.neutral,
  energy: Energy.nullable().describe('How it felt: -2 takes a lot, 0 neither, 2 gives a lot.'),
}

export async function refuseUnknownGoal({ db, actor }: Context, goal: GoalId | null | undefined) {
  if (goal && !(await findGoal(db, actor, goal)))
    fail('not_found', 'This goal doesn’t exist any more.')
}

export async function refuseUnknownNeed({ db, actor }: Context, need: NeedId | null | undefined) {
  if (need && !(await isStatedNeed(db, actor, need)))
    fail('not_found', 'This need doesn’t exist any more.')
}
