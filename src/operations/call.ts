import { closest } from 'fastest-levenshtein'
import type * as z from 'zod'
import type { Mode, Store } from '../db/store/store.ts'
import type { Actor } from '../domain/base/actor.ts'
import { fail } from '../domain/base/errors.ts'
import { plainMessage } from '../domain/base/plainMessages.ts'
import { isStorableText } from '../domain/base/text.ts'
import type { Topic } from '../domain/topics/topics.ts'
import type { Reading } from '../readers/worker/reading.ts'
import { type Time, timeOf } from './clock.ts'
import { type Call, type CallOptions, findOperation, operations } from './index.ts'
import type { Context, OuterContext } from './operation.ts'

/** What the outside world gives: the database, a way to read files, the time, and new ids. */
export interface World {
  store: Store
  reading: Reading
  /** The instant, in UTC. */
  now(): string
  newId(): string
  newSecret(): string
  baseTopics(): readonly Topic[]
}

/** Calls operations in this process, as one actor, each in a transaction unless it needs none. */
export function callAs(world: World, actor: Actor): Call {
  const call = async (name: string, input: unknown, options: CallOptions = {}) => {
    const operation = findOperation(name) ?? fail('not_found', unknownOperation(name))
    if (!isStorable(input, deepest)) fail('invalid', unstorable)
    const checked = operation.input.safeParse(input, { error: plainMessage })
    if (!checked.success) fail('invalid', sentence(checked.error))
    const { mode } = operation
    const { store, newId, newSecret, baseTopics } = world
    const given = { actor, newId, newSecret, baseTopics }
    const time = timeOf(world, actor, mode, options)
    const output =
      operation.needs === 'nothing'
        ? await operation.run(
            outerContext(world, given, mode, options, await time.find(store)),
            checked.data,
          )
        : await store.transaction(actor, mode, async (db) =>
            operation.run({ db, ...given, ...(await time.findIn(db)) }, checked.data),
          )
    await time.rememberIn(store)
    return output
  }
  return call as Call
}

function outerContext(
  { store, reading }: World,
  given: Omit<Context, 'db' | keyof Time>,
  mode: Mode,
  { signal, report = () => {}, longText }: CallOptions,
  time: Time,
): OuterContext {
  const { actor } = given
  const common = { ...given, ...time }
  return {
    ...common,
    report,
    readFile: (...asked) => reading.ask({ actor, report, signal, longText }, ...asked),
    inTransaction: (work) => store.transaction(actor, mode, (db) => work({ db, ...common })),
  }
}

const unstorable = 'Remove the broken or invisible NUL character, or what is nested very deeply.'

/** No input of ours comes near; one made to exhaust the stack stops here. */
const deepest = 32

/** No text anywhere in an input may hold what the database cannot. */
function isStorable(input: unknown, depth: number): boolean {
  if (typeof input === 'string') return isStorableText(input)
  if (typeof input !== 'object' || input === null) return true
  return depth > 0 && Object.values(input).every((each) => isStorable(each, depth - 1))
}

function unknownOperation(name: string): string {
  return `There is no operation ${name.slice(0, 60)}. Did you mean ${closest(name.slice(0, 60), Object.keys(operations))}?`
}

/** What is wrong with an input, in a sentence or three. */
export function sentence(error: z.ZodError): string {
  return [...new Set(error.issues.map(sentenceOf))].slice(0, 3).join(' ')
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.')
  const nested = issue.code === 'invalid_union' ? issue.errors.flat()[0]?.message : undefined
  if (issue.code === 'unrecognized_keys') return `There is no field ${issue.keys.join(', ')}.`
  const said = (nested ?? issue.message).replace(/\.?$/, '.')
  const isOwnSentence = issue.code === 'custom' && issue.path.length === 1
  return where === '' || isOwnSentence || said.toLowerCase().includes(where.toLowerCase())
    ? said
    : `${where}: ${said}`
}
