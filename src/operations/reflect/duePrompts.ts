import { findPace, listLastAnswers, listPrompts } from '../../db/reflect/reflections.ts'
import type { Day } from '../../domain/base/day.ts'
import { usualPrompts } from '../../domain/reflect/prompts.ts'
import { promptState } from '../../domain/reflect/reflectionPace.ts'
import type { Context } from '../operation.ts'

/** Questions that the person wished to be asked again by now, the longest ago first. */
export async function duePrompts({
  db,
  actor,
  today,
}: Context): Promise<{ id: string; text: string; askedOn: Day }[]> {
  const pace = await findPace(db, actor)
  const last = new Map((await listLastAnswers(db, actor)).map((each) => [each.prompt, each]))
  return [...usualPrompts, ...(await listPrompts(db, actor))]
    .flatMap(({ id, text }) => {
      const answered = last.get(id)
      return answered && promptState(answered, pace, today) === 'due'
        ? [{ id, text, askedOn: answered.day }]
        : []
    })
    .sort((a, b) => (a.askedOn < b.askedOn ? -1 : 1))
}
