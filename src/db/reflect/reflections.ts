import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import type { PromptId, ReflectionId } from '../../domain/base/id.ts'
import { usualPace } from '../../domain/reflect/reflectionPace.ts'
import type { OwnPrompt, Pace, Reflection } from '../../domain/reflect/reflections.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

const columns = sql`id, prompt, asked, day, answer, not_yet as "notYet", revision`

/** All that the actor answered, the earliest first. */
export async function listReflections(db: Db, actor: Actor): Promise<Reflection[]> {
  return db.rows<Reflection>(sql`
    select ${columns} from reflections
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by day, id`)
}

/** When each question was answered last, without a word of what was said. */
export async function listLastAnswers(db: Db, actor: Actor) {
  return db.rows<{ prompt: string; day: Day; notYet: boolean }>(sql`
    select distinct on (prompt) prompt, day, not_yet as "notYet" from reflections
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by prompt, day desc`)
}

/** The latest two answers to a question up to a day, the later one first. */
export async function listLatestTwo(db: Db, actor: Actor, prompt: string, to: Day) {
  return db.rows<Reflection>(sql`
    select ${columns} from reflections
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and prompt = ${prompt} and day <= ${to}
    order by day desc limit 2`)
}

/** Adds answers; one to the same question on the same day is written anew. */
export async function putReflections(
  db: Db,
  actor: Actor,
  reflections: readonly Reflection[],
): Promise<void> {
  await db.run(sql`
    insert into reflections (organisation_id, id, person_id, prompt, asked, day, answer, not_yet,
                             revision)
    select ${actor.organisationId}, id, ${actor.personId}, prompt, asked, day, answer, "notYet",
           revision
    from jsonb_to_recordset(${JSON.stringify(reflections)}::jsonb)
      as r(id uuid, prompt text, asked text, day date, answer text, "notYet" boolean,
           revision integer)
    on conflict (organisation_id, person_id, prompt, day) do update
      set answer = excluded.answer, not_yet = excluded.not_yet, asked = excluded.asked,
          revision = reflections.revision + 1`)
}

/** Removes answers for good; answers how many there were. */
export async function deleteReflections(
  db: Db,
  actor: Actor,
  ids: readonly ReflectionId[],
): Promise<number> {
  return db.run(sql`
    delete from reflections
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = any(${ids}::uuid[])`)
}

/** The actor's own questions, the first added first. */
export async function listPrompts(db: Db, actor: Actor): Promise<OwnPrompt[]> {
  return db.rows<OwnPrompt>(sql`
    select id, text from reflection_prompts
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by id`)
}

/** Adds questions, or words them anew. */
export async function putPrompts(db: Db, actor: Actor, prompts: readonly OwnPrompt[]) {
  await db.run(sql`
    insert into reflection_prompts (organisation_id, id, person_id, text)
    select ${actor.organisationId}, id, ${actor.personId}, text
    from jsonb_to_recordset(${JSON.stringify(prompts)}::jsonb) as p(id uuid, text text)
    on conflict (organisation_id, id) do update set text = excluded.text`)
}

/** Stops asking own questions; what was answered stays. */
export async function deletePrompts(
  db: Db,
  actor: Actor,
  ids: readonly PromptId[],
): Promise<number> {
  return db.run(sql`
    delete from reflection_prompts
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and id = any(${ids}::uuid[])`)
}

/** What is being written, by question. */
export async function listDrafts(db: Db, actor: Actor) {
  return db.rows<{ prompt: string; text: string }>(sql`
    select prompt, text from reflection_drafts
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by prompt`)
}

/** Keeps what is being written. */
export async function putDrafts(
  db: Db,
  actor: Actor,
  drafts: readonly { prompt: string; text: string }[],
): Promise<void> {
  await db.run(sql`
    insert into reflection_drafts (organisation_id, person_id, prompt, text)
    select ${actor.organisationId}, ${actor.personId}, prompt, text
    from jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) as d(prompt text, text text)
    on conflict (organisation_id, person_id, prompt) do update set text = excluded.text`)
}

export async function deleteDrafts(
  db: Db,
  actor: Actor,
  prompts: readonly string[],
): Promise<void> {
  await db.run(sql`
    delete from reflection_drafts
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and prompt = any(${prompts}::text[])`)
}

/** How seldom the actor is asked again. */
export async function findPace(db: Db, actor: Actor): Promise<Pace> {
  const rows = await db.rows<Pace>(sql`
    select not_yet_months as "notYet", answered_months as answered from reflection_settings
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  return rows[0] ?? usualPace
}

export async function putPace(db: Db, actor: Actor, { notYet, answered }: Pace): Promise<void> {
  await db.run(sql`
    insert into reflection_settings (organisation_id, person_id, not_yet_months, answered_months)
    values (${actor.organisationId}, ${actor.personId}, ${notYet}, ${answered})
    on conflict (organisation_id, person_id) do update
      set not_yet_months = excluded.not_yet_months, answered_months = excluded.answered_months`)
}
