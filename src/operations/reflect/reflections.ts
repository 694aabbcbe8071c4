import * as z from 'zod'
import * as store from '../../db/reflect/reflections.ts'
import type { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import { PromptId, ReflectionId } from '../../domain/base/id.ts'
import { mergedDraft, type Written } from '../../domain/reflect/mergedDraft.ts'
import { type Prompt, usualPrompts } from '../../domain/reflect/prompts.ts'
import { askAgainOn, promptState } from '../../domain/reflect/reflectionPace.ts'
import {
  OwnPrompt,
  Pace,
  PromptName,
  type Reflection,
  ReflectionText,
} from '../../domain/reflect/reflections.ts'
import { deletion } from '../deletion.ts'
import { type Context, command, query } from '../operation.ts'
import { given } from '../sweetSpot/wants.ts'

export const showReflections = query({
  summary:
    'Show the questions to reflect on, when each was last answered and is due again, and your ' +
    'drafts. Earlier answers are hidden until you save a new one.',
  input: z.object({}),
  async run(context) {
    const { db, actor, today } = context
    const pace = await store.findPace(db, actor)
    const last = new Map(
      (await store.listLastAnswers(db, actor)).map((each) => [each.prompt, each]),
    )
    const drafts = new Map(
      (await store.listDrafts(db, actor)).map(({ prompt, text }) => [prompt, text]),
    )
    const own = await store.listPrompts(db, actor)
    const prompts = []
    for (const prompt of [...usualPrompts, ...own]) {
      const answered = last.get(prompt.id)
      prompts.push({
        ...prompt,
        mine: own.some(({ id }) => id === prompt.id),
        state: promptState(answered, pace, today),
        answeredOn: answered?.day ?? null,
        notYet: answered?.notYet ?? false,
        againOn: answered ? askAgainOn(answered, pace) : null,
        draft: drafts.get(prompt.id) ?? '',
        // Only where this time's answer is written already.
        now: answered?.day === today ? await thisTimeAndLast(context, prompt.id, today) : null,
      })
    }
    return { today, pace, prompts }
  },
})

/** This time's answer beside the one before it. */
async function thisTimeAndLast({ db, actor }: Context, prompt: string, day: Day) {
  const [now, last = null] = await store.listLatestTwo(db, actor, prompt, day)
  return now?.day === day ? { answer: now, last } : null
}

export const answerReflection = command({
  summary:
    'Answer a question, or answer “I don’t know yet”. Returns your last answer for comparison. ' +
    'A second answer on the same day replaces the first.',
  input: z
    .object({
      prompt: PromptName,
      answer: ReflectionText,
      notYet: z.boolean('notYet is true or false.').default(false),
      before: ReflectionText.optional().describe(
        'Today’s answer as you last saw it. If it was changed since, both are kept.',
      ),
    })
    .refine(({ answer, notYet }) => notYet === (answer === ''), {
      error: 'Write an answer, or choose “I don’t know yet”.',
    }),
  async run(context, { prompt: id, answer: text, before, notYet }) {
    const { db, actor, today: day } = context
    const { text: asked } = await promptNamed(context, id)
    const answer =
      notYet || before === undefined ? text : await withOther(context, id, { text, before })
    const reflection: Reflection = {
      id: context.newId() as ReflectionId,
      prompt: id,
      asked,
      day,
      answer,
      notYet,
      revision: 1,
    }
    await store.putReflections(db, actor, [reflection])
    if (!notYet) await store.deleteDrafts(db, actor, [id])
    return (await thisTimeAndLast(context, id, day))!
  },
})

/** Characters in an answer. */
const most = 50_000

export const saveReflectionDraft = command({
  summary: 'Save the draft of an answer.',
  input: z.object({
    prompt: PromptName,
    before: z
      .string()
      .max(most)
      .optional()
      .describe('The draft as you last saw it. If it was changed since, both are kept.'),
    // Not trimmed: the spaces somebody is typing belong to what they write.
    text: z.string('Send the draft as text.').max(most, 'Shorten the answer to 50000 characters.'),
  }),
  async run(context, { prompt, text: sent, before }) {
    await promptNamed(context, prompt)
    const { db, actor } = context
    const stored = (await store.findDraft(db, actor, prompt)) ?? ''
    const text = before === undefined ? sent : bothOf(stored, { text: sent, before })
    if (text === '') await store.deleteDrafts(db, actor, [prompt])
    else await store.putDrafts(db, actor, [{ prompt, text }])
    return { kept: text.length, text }
  },
})

export const lookBack = query({
  summary: 'Show all your past answers, by question and year.',
  input: z.object({}),
  async run({ db, actor }) {
    const all = await store.listReflections(db, actor)
    const own = await store.listPrompts(db, actor)
    const asked = new Map<string, string>(all.map((each) => [each.prompt, each.asked]))
    for (const { id, text } of [...usualPrompts, ...own]) if (asked.has(id)) asked.set(id, text)
    const order = [...usualPrompts, ...own].map(({ id }) => id)
    const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
    return {
      questions: [...asked]
        .map(([id, text]) => ({ id, text, answers: all.filter(({ prompt }) => prompt === id) }))
        .sort((a, b) => placeOf(a.id) - placeOf(b.id)),
    }
  },
})

export const removeReflection = deletion({
  summary: 'Delete one of your answers.',
  input: z.object({ id: ReflectionId }),
  async run({ db, actor }, { id }) {
    return { removed: await store.deleteReflections(db, actor, [id]) }
  },
})

/** The most questions a person can add. */
const mostOwn = 50

export const addPrompt = command({
  summary: 'Add a question of your own to reflect on.',
  input: z.object({ text: OwnPrompt.shape.text }),
  async run({ db, actor, newId }, { text }) {
    const own = await store.listPrompts(db, actor)
    if (own.length >= mostOwn)
      fail('invalid', 'You have 50 questions of your own. Remove one before you add another.')
    const prompt = { id: newId() as PromptId, text }
    await store.putPrompts(db, actor, [prompt])
    return prompt
  },
})

export const removePrompt = deletion({
  summary: 'Remove one of your own questions. Your answers are kept.',
  input: z.object({ id: PromptId }),
  async run({ db, actor }, { id }) {
    await store.deleteDrafts(db, actor, [id])
    return { removed: await store.deletePrompts(db, actor, [id]) }
  },
})

export const setReflectionPace = command({
  summary: 'Set after how many months a question is due again; null for never.',
  input: z.object({
    notYet: Pace.shape.notYet.optional(),
    answered: Pace.shape.answered.optional(),
  }),
  async run({ db, actor }, changes) {
    const pace = { ...(await store.findPace(db, actor)), ...given(changes) }
    await store.putPace(db, actor, pace)
    return pace
  },
})

/** The answer together with one that was saved meanwhile in another place. */
async function withOther({ db, actor, today }: Context, id: string, written: Written) {
  const [latest] = await store.listLatestTwo(db, actor, id, today)
  return latest?.day === today ? bothOf(latest.answer, written) : written.text
}

function bothOf(stored: string, written: Written): string {
  const both = mergedDraft(stored, written)
  return both.length <= most
    ? both
    : fail(
        'conflict',
        'Couldn’t save: this was also written in another tab, and both together are longer than 50,000 characters. Your text is kept in this tab. Shorten it.',
      )
}

async function promptNamed({ db, actor }: Context, id: string): Promise<Prompt> {
  return (
    [...usualPrompts, ...(await store.listPrompts(db, actor))].find((each) => each.id === id) ??
    fail('not_found', 'This question no longer exists.')
  )
}
