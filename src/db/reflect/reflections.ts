import * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import type { PromptId, ReflectionId } from '../../domain/base/id.ts'
import { usualPace } from '../../domain/reflect/reflectionPace.ts'
import { OwnPrompt, Pace, PromptName, Reflection } from '../../domain/reflect/reflections.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'
import { tableOf } from '../store/table.ts'

export const reflections = tableOf('reflections', Reflection, {
  key: ['personId', 'prompt', 'day'],
  keeps: ['id'],
  countsRevisions: true,
})

/** All that the actor answered, the earliest first. */
export async function listReflections(db: Db, actor: Actor): Promise<Reflection[]> {
  return db.rows(reflections.select`
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
  return db.rows(reflections.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and prompt = ${prompt} and day <= ${to}
    order by day desc limit 2`)
}

/** Adds answers; one to the same question on the same day is written anew. */
export async function putReflections(
  db: Db,
  actor: Actor,
  answers: readonly Reflection[],
): Promise<void> {
  await reflections.upsert(db, actor, answers)
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

export const prompts = tableOf('reflection_prompts', OwnPrompt, { key: ['id'] })

/** The actor's own questions, the first added first. */
export async function listPrompts(db: Db, actor: Actor): Promise<OwnPrompt[]> {
  return db.rows(prompts.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by id`)
}

/** Adds questions, or words them anew. */
export async function putPrompts(db: Db, actor: Actor, own: readonly OwnPrompt[]) {
  await prompts.upsert(db, actor, own)
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

const Draft = z.object({ prompt: PromptName, text: z.string() })
export const drafts = tableOf('reflection_drafts', Draft, { key: ['personId', 'prompt'] })

/** What is being written, by question. */
export async function listDrafts(db: Db, actor: Actor) {
  return db.rows(drafts.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
    order by prompt`)
}

/** What is being written for a question. */
export async function findDraft(db: Db, actor: Actor, prompt: string): Promise<string | undefined> {
  const [draft] = await db.rows(drafts.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and prompt = ${prompt}`)
  return draft?.text
}

/** Keeps what is being written. */
export async function putDrafts(
  db: Db,
  actor: Actor,
  texts: readonly z.infer<typeof Draft>[],
): Promise<void> {
  await drafts.upsert(db, actor, texts)
}

export async function deleteDrafts(
  db: Db,
  actor: Actor,
  questions: readonly string[],
): Promise<void> {
  await db.run(sql`
    delete from reflection_drafts
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and prompt = any(${questions}::text[])`)
}

export const reflectionSettings = tableOf('reflection_settings', Pace, {
  columns: { notYet: 'not_yet_months', answered: 'answered_months' },
  key: ['personId'],
})

/** How seldom the actor is asked again. */
export async function findPace(db: Db, actor: Actor): Promise<Pace> {
  const [pace] = await db.rows(reflectionSettings.select`
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}`)
  return pace ?? usualPace
}

export async function putPace(db: Db, actor: Actor, pace: Pace): Promise<void> {
  await reflectionSettings.upsert(db, actor, [pace])
}
