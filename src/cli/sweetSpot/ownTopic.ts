import { AppError, fail } from '../../domain/base/errors.ts'
import type { Call } from '../../operations/index.ts'
import { type Prompts, promptsOf } from '../prompts.ts'
import type { Terminal } from '../terminal.ts'

export interface OwnTopic {
  /** Add the topic where there is none of that name. */
  new?: boolean
  /** The topic it belongs under. */
  under?: string
}

/** Runs some work on a topic; one that is not there is added first, if the person wants it. */
export async function withTopic<Result>(
  terminal: Terminal,
  call: Call,
  typed: string,
  options: OwnTopic,
  work: (topic: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(typed)
  } catch (error) {
    const isUnknown = error instanceof AppError && error.code === 'not_found'
    if (!isUnknown) throw error
    return work(await addedTopic(terminal, call, typed, options, error.message))
  }
}

async function addedTopic(
  terminal: Terminal,
  call: Call,
  name: string,
  { new: isNew, under }: OwnTopic,
  reason: string,
): Promise<string> {
  if (isNew) return (await call('addTopic', { name, parent: under ?? null, mine: true })).id
  const prompts = promptsOf(terminal)
  const isWanted = await prompts?.confirm(`${reason}\nAdd “${name}” as a topic of your own?`)
  if (!prompts || !isWanted)
    return fail(
      'not_found',
      `${reason}\nTo add it as a topic of your own, use --new, and --under <topic> for its parent.`,
    )
  const parent = under ?? (await parentAsked(prompts, call, name))
  return (await call('addTopic', { name, parent, mine: true })).id
}

const top = ''

/** Under which of the closest topics it belongs. */
async function parentAsked(prompts: Prompts, call: Call, typed: string): Promise<string | null> {
  const { topics } = await call('findTopics', { typed })
  if (topics.length === 0) return null
  const near = topics.slice(0, 6).map(({ id, name }) => ({ value: id as string, label: name }))
  const options = [...near, { value: top, label: 'none, at the top level' }]
  return (await prompts.choose('Under which topic?', options)) || null
}
