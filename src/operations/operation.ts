import * as z from 'zod'
import type { Db, Mode } from '../db/store/store.ts'
import type { Actor } from '../domain/base/actor.ts'
import type { Day } from '../domain/base/day.ts'
import type { Topic } from '../domain/topics/topics.ts'

/** What an operation may use. The clock and ids are given, so that tests can fix them. */
export interface Context {
  db: Db
  actor: Actor
  /** The calendar day where the program runs. */
  today: Day
  newId(): string
  /** Letters and digits that nobody can guess, fit for an address. */
  newSecret(): string
  /** The topics Fairwind brings along for a new organisation. */
  baseTopics(): readonly Topic[]
}

/** Something a person can do: the same through every door. */
export interface Operation<Input extends z.ZodType = z.ZodType, Output = unknown> {
  /** Whether it only looks, or changes something. */
  mode: Mode
  /** One sentence for whoever chooses among operations: a person or an assistant. */
  summary: string
  input: Input
  run(context: Context, input: z.output<Input>): Promise<Output>
}

type Definition<Input extends z.ZodType, Output> = Omit<Operation<Input, Output>, 'mode'>

/** An operation that only looks. */
export function query<Input extends z.ZodType, Output>(
  definition: Definition<Input, Output>,
): Operation<Input, Output> {
  return { mode: 'read', ...definition, input: strict(definition.input) }
}

/** An operation that changes something: all of it, or nothing. */
export function command<Input extends z.ZodType, Output>(
  definition: Definition<Input, Output>,
): Operation<Input, Output> {
  return { mode: 'write', ...definition, input: strict(definition.input) }
}

/** A misspelt field is refused: left out, a “confidental” entry would be open to all. */
function strict<Input extends z.ZodType>(input: Input): Input {
  return input instanceof z.ZodObject ? (input.strict() as unknown as Input) : input
}

/** Which part of a long list is asked for. */
export const Page = z.object({
  limit: z.int().min(1).max(1000).default(100),
  offset: z.int().min(0).default(0),
})
