import * as z from 'zod'
import * as store from '../../db/log/evidence.ts'
import { keepStates } from '../../db/log/evidenceParts.ts'
import { EvidenceId } from '../../domain/base/id.ts'
import { command } from '../operation.ts'
import { given } from '../sweetSpot/wants.ts'
import { topicsNamed } from '../topics/topics.ts'
import { names, refuseUnknownGoal, refuseUnknownNeed, said, typedTopics } from './evidenceFields.ts'

export const tagEvidence = command({
  summary: 'Say the same of many entries of your log at once: topics, scope, need, who saw them.',
  input: z.object({
    ids: z.array(EvidenceId).min(1, 'Choose at least one entry.').max(1000),
    addTopics: typedTopics.default([]),
    removeTopics: typedTopics.default([]),
    addSeenBy: names.default([]),
    scope: said.scope.optional(),
    need: said.need.optional(),
    goal: said.goal.optional(),
    confidential: said.confidential.optional(),
    energy: said.energy.optional(),
  }),
  async run(context, { ids, addTopics, removeTopics, addSeenBy, ...changes }) {
    const { db, actor, today } = context
    await store.lockEvidence(db, actor, ids)
    const found = await store.findAllEvidence(db, actor, ids)
    const add = await topicsNamed(context, addTopics)
    const remove = await topicsNamed(context, removeTopics)
    await refuseUnknownNeed(context, changes.need)
    await refuseUnknownGoal(context, changes.goal)
    const after = found.map((entry) => ({
      ...entry,
      ...given(changes),
      topics: union(
        entry.topics.filter((topic) => !remove.includes(topic)),
        add,
      ).slice(0, 12),
      seenBy: union(entry.seenBy, addSeenBy).slice(0, 30),
      revision: entry.revision + 1,
    }))
    await keepStates(db, actor, today, found)
    await store.updateEvidence(db, actor, after)
    return { changed: found.length }
  },
})

function union<Word extends string>(some: readonly Word[], more: readonly Word[]): Word[] {
  return [...new Set([...some, ...more])]
}
