import * as z from 'zod'
import type { Db, Mode } from '../db/store/store.ts'
import type { Actor } from '../domain/base/actor.ts'
import type { Day } from '../domain/base/day.ts'
import type { Report } from '../domain/base/progress.ts'
import type { Topic } from '../domain/topics/topics.ts'
import type { AnswerOf, QuestionFor, ReaderName } from '../readers/worker/fileReaders.ts'
import type { FileSent } from '../readers/worker/reading.ts'

/** What an operation may use. The clock and ids are given, so that tests can fix them. */
export interface Context {
  db: Db
  actor: Actor
  /** The instant, in UTC. */
  now: string
  /** In which the person's day is counted. */
  timeZone: string
  /** The calendar day where the person is. */
  today: Day
  newId(): string
  /** Letters and digits that nobody can guess, fit for an address. */
  newSecret(): string
  /** The topics Fairwind brings along for a new organisation. */
  baseTopics(): readonly Topic[]
}

/** What an operation may use before, between and after its transactions. */
export interface OuterContext extends Omit<Context, 'db'> {
  /** Reads a file that somebody sent, without keeping anybody else waiting. */
  readFile<Name extends ReaderName>(
    reader: Name,
    file: FileSent<Name>,
    question: QuestionFor<Name>,
  ): Promise<{ id: string; answer: AnswerOf<Name> }>
  /** Tells whoever waits how far it has come. */
  report: Report
  /** Runs a part in a transaction of its own. */
  inTransaction<Result>(work: (context: Context) => Promise<Result>): Promise<Result>
}

interface ContextFor {
  transaction: Context
  nothing: OuterContext
}

/** What is there when an operation begins. One that needs nothing opens transactions as it goes. */
export type Needs = keyof ContextFor

/** Something a person can do: the same through every door. */
export interface Operation<
  Input extends z.ZodType = z.ZodType,
  Output = unknown,
  Needed extends Needs = Needs,
> {
  /** Whether it only looks, or changes something. */
  mode: Mode
  needs: Needed
  /** One sentence for whoever chooses among operations: a person or an assistant. */
  summary: string
  input: Input
  run(context: ContextFor[Needed], input: z.output<Input>): Promise<Output>
}

/** Any operation, told apart by what it needs. */
export type AnyOperation = { [Needed in Needs]: Operation<z.ZodType, unknown, Needed> }[Needs]

interface Definition<Input extends z.ZodType, Output, Needed extends Needs>
  extends Omit<Operation<Input, Output, Needed>, 'mode' | 'needs'> {
  /** A transaction, when left out. */
  needs?: Needed
}

/** An operation that only looks. */
export function query<Input extends z.ZodType, Output, Needed extends Needs = 'transaction'>(
  definition: Definition<Input, Output, Needed>,
): Operation<Input, Output, Needed> {
  return defined('read', definition)
}

/** An operation that changes something: all of it, or nothing. */
export function command<Input extends z.ZodType, Output, Needed extends Needs = 'transaction'>(
  definition: Definition<Input, Output, Needed>,
): Operation<Input, Output, Needed> {
  return defined('write', definition)
}

function defined<Input extends z.ZodType, Output, Needed extends Needs>(
  mode: Mode,
  { needs = 'transaction' as Needed, input, ...rest }: Definition<Input, Output, Needed>,
): Operation<Input, Output, Needed> {
  return { mode, needs, ...rest, input: strict(input) }
}

/** A misspelt field is refused: left out, a “confidental” entry would be open to all. */
function strict<Input extends z.ZodType>(input: Input): Input {
  return input instanceof z.ZodObject ? (input.strict() as unknown as Input) : input
}

/** Which part of a long list is asked for. */
export const Page = z.object({
  limit: z.int().min(1).max(1000).default(100),
  offset: z.int().min(0).max(1_000_000).default(0),
})
