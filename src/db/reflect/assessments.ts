import type { Actor } from '../../domain/base/actor.ts'
import type { AssessmentId } from '../../domain/base/id.ts'
import { Assessment } from '../../domain/reflect/assessments.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { tableOf } from '../store/table.ts'

export const assessments = tableOf('assessments', Assessment, {
  key: ['personId', 'day'],
  keeps: ['id'],
  countsRevisions: true,
})

/** The actor's assessments, the earliest first. */
export async function listAssessments(db: Db, actor: Actor): Promise<Assessment[]> {
  return db.rows(assessments.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by day`)
}

/** Adds assessments; one of the same day is written anew. */
export async function putAssessments(
  db: Db,
  actor: Actor,
  all: readonly Assessment[],
): Promise<void> {
  await assessments.upsert(db, actor, all)
}

/** Removes assessments for good; answers how many there were. */
export async function deleteAssessments(
  db: Db,
  actor: Actor,
  ids: readonly AssessmentId[],
): Promise<number> {
  return db.run(sql`
    delete from assessments
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = any(${ids}::uuid[])`)
}
