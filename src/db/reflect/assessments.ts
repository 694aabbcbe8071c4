import type { Actor } from '../../domain/base/actor.ts'
import type { AssessmentId } from '../../domain/base/id.ts'
import type { Assessment } from '../../domain/reflect/assessments.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** The actor's assessments, the earliest first. */
export async function listAssessments(db: Db, actor: Actor): Promise<Assessment[]> {
  return db.rows<Assessment>(sql`
    select id, day, items, revision from assessments
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by day`)
}

/** Adds assessments; one of the same day is written anew. */
export async function putAssessments(
  db: Db,
  actor: Actor,
  assessments: readonly Assessment[],
): Promise<void> {
  await db.run(sql`
    insert into assessments (organisation_id, id, person_id, day, items, revision)
    select ${actor.organisationId}, id, ${actor.personId}, day, items, revision
    from jsonb_to_recordset(${JSON.stringify(assessments)}::jsonb)
      as a(id uuid, day date, items jsonb, revision integer)
    on conflict (organisation_id, person_id, day) do update
      set items = excluded.items, revision = assessments.revision + 1`)
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
