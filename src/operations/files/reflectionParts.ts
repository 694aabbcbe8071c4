import { listMarkers, replaceMarkers } from '../../db/people/personSettings.ts'
import { deleteAssessments, listAssessments, putAssessments } from '../../db/reflect/assessments.ts'
import * as reflections from '../../db/reflect/reflections.ts'
import { deleteValueSorts, listValueSorts, putValueSorts } from '../../db/reflect/valueSorts.ts'
import { type Change, changesOf, type Difference, difference } from '../../domain/base/changes.ts'
import type { ReflectionParts } from '../../domain/files/reflectionFile.ts'
import { usualPace } from '../../domain/reflect/reflectionPace.ts'
import type { Fault } from '../../readers/record/faults.ts'
import type { Context } from '../operation.ts'

/** What the acting person wrote while looking back, as a file has it. */
export async function reflectionParts({ db, actor }: Context): Promise<ReflectionParts> {
  const pace = await reflections.findPace(db, actor)
  const isUsual = pace.notYet === usualPace.notYet && pace.answered === usualPace.answered
  return {
    reflections: (await reflections.listReflections(db, actor)).map(withoutRevision),
    prompts: await reflections.listPrompts(db, actor),
    drafts: await reflections.listDrafts(db, actor),
    pace: isUsual ? null : pace,
    valueSorts: await listValueSorts(db, actor),
    success: await listMarkers(db, actor),
    assessments: (await listAssessments(db, actor)).map(withoutRevision),
  }
}

function withoutRevision<Dated extends { revision: number }>({ revision: _, ...rest }: Dated) {
  return rest
}

/** What reading those parts of a file changes. */
export interface PartsPlan {
  faults: Fault[]
  changes: Change[]
  apply(): Promise<void>
}

/** Plans those parts of a file against what there is. */
export function planReflectionParts(
  context: Context,
  now: ReflectionParts,
  file: ReflectionParts,
  replace: boolean,
): PartsPlan {
  const compare = <Part extends object>(
    before: Part[],
    after: Part[],
    keyOf: (part: Part) => string,
  ) => {
    const found = difference(before, after, keyOf)
    return replace ? found : { ...found, removed: [] }
  }
  const answers = compare(
    now.reflections,
    file.reflections,
    ({ prompt, day }) => `${day} ${prompt}`,
  )
  const prompts = compare(now.prompts, file.prompts, ({ id }) => id)
  const drafts = compare(now.drafts, file.drafts, ({ prompt }) => prompt)
  const sorts = compare(now.valueSorts, file.valueSorts, ({ day }) => day)
  const assessments = compare(now.assessments, file.assessments, ({ day }) => day)
  const success = file.success.length > 0 || replace ? file.success : now.success
  const pace = file.pace !== null || replace ? file.pace : now.pace
  return {
    faults: [
      ...repeats('reflections', file.reflections, ({ prompt, day }) => `${day} ${prompt}`),
      ...repeats('reflections', file.reflections, ({ id }) => id),
      ...repeats('prompts', file.prompts, ({ id }) => id),
      ...repeats('drafts', file.drafts, ({ prompt }) => prompt),
      ...repeats('valueSorts', file.valueSorts, ({ day }) => day),
      ...repeats('assessments', file.assessments, ({ day }) => day),
      ...repeats('assessments', file.assessments, ({ id }) => id),
      ...file.reflections.flatMap(({ answer, notYet }, index) =>
        notYet === (answer === '')
          ? []
          : [{ path: ['reflections', index], message: 'An answer has words, or is “not yet”.' }],
      ),
    ],
    changes: [
      ...changesOf('reflection', answers, ({ day, asked }) => `${day} ${asked}`),
      ...changesOf('question', prompts, ({ text }) => text),
      ...changesOf('draft', drafts, ({ text }) => text.slice(0, 80)),
      ...changesOf('value sort', sorts, ({ day }) => day),
      ...changesOf('assessment', assessments, ({ day }) => day),
      ...whole('success', 'what success means', now.success, success),
      ...whole('pace', 'when questions come up again', now.pace, pace),
    ],
    async apply() {
      const { db, actor } = context
      const removed = <Part>({ removed: gone }: Difference<Part>) => gone
      // Put away first: in a file that was edited, an id may stand for another day.
      await reflections.deleteReflections(
        db,
        actor,
        [...removed(answers), ...answers.changed.map(({ from }) => from), ...written(answers)].map(
          ({ id }) => id,
        ),
      )
      await reflections.putReflections(db, actor, written(answers).map(asFirst))
      await reflections.deletePrompts(
        db,
        actor,
        removed(prompts).map(({ id }) => id),
      )
      await reflections.putPrompts(db, actor, written(prompts))
      const empty = written(drafts).filter(({ text }) => text === '')
      await reflections.deleteDrafts(
        db,
        actor,
        [...removed(drafts), ...empty].map(({ prompt }) => prompt),
      )
      await reflections.putDrafts(
        db,
        actor,
        written(drafts).filter(({ text }) => text !== ''),
      )
      await deleteValueSorts(
        db,
        actor,
        removed(sorts).map(({ day }) => day),
      )
      await putValueSorts(db, actor, written(sorts))
      await deleteAssessments(
        db,
        actor,
        [
          ...removed(assessments),
          ...assessments.changed.map(({ from }) => from),
          ...written(assessments),
        ].map(({ id }) => id),
      )
      await putAssessments(db, actor, written(assessments).map(asFirst))
      await replaceMarkers(db, actor, success)
      await reflections.putPace(db, actor, pace ?? usualPace)
    },
  }
}

function asFirst<Dated extends object>(dated: Dated) {
  return { ...dated, revision: 1 }
}

function written<Part>({ added, changed }: Difference<Part>): Part[] {
  return [...added, ...changed.map(({ to }) => to)]
}

function whole<Value>(kind: Change['kind'], what: string, before: Value, after: Value): Change[] {
  return changesOf(
    kind,
    difference([{ said: before }], [{ said: after }], () => ''),
    () => what,
  )
}

function repeats<Part>(
  list: string,
  parts: readonly Part[],
  keyOf: (part: Part) => string,
): Fault[] {
  const seen = new Set<string>()
  return parts.flatMap((part, index) => {
    const key = keyOf(part)
    const twice = seen.has(key)
    seen.add(key)
    return twice ? [{ path: [list, index], message: 'This is listed twice in the file.' }] : []
  })
}
