import type { Command } from 'commander'
import type { Call, Input, Output } from '../../operations/index.ts'
import { meant } from '../naming.ts'
import type { Place } from '../terminal.ts'
import { number } from '../words.ts'

export type GoalLine = Output<'listGoals'>['goals'][number]
type Fields = Omit<Input<'addGoal'>, 'text' | 'term'>

/** What is said of a goal besides its words. */
export interface GoalOptions extends Place {
  due?: string
  from?: number
  why?: string
  serves?: string
  hours?: number
  confidence?: number
  topic?: string[]
  marker?: string[]
  long?: boolean
  json?: boolean
  yes?: boolean
}

export const naming = 'ID from `fairwind goal list`, or words that only this goal has'

export function fieldOptions(command: Command): Command {
  const several = (value: string, before: string[] = []) => [...before, value]
  return command
    .option('--due <day>', 'due date, YYYY-MM-DD, or none (default: from the text)')
    .option('--from <number>', 'where the number in the text is today', number)
    .option('--why <text>', 'why it matters')
    .option('--serves <goal>', 'the long-term goal it serves, by ID or words')
    .option('--hours <hours>', 'hours it takes in all', number)
    .option('--confidence <number>', 'how sure you are, 0 to 10 (default: from the text)', number)
    .option('-t, --topic <topic>', 'topic it is about (repeatable)', several)
    .option('--marker <name>', 'success marker a long-term goal is for (repeatable)', several)
}

/** The goal that an ID or words name. */
export async function goalNamed(call: Call, named: string): Promise<GoalLine> {
  const { goals } = await call('listGoals', {})
  return meant(goals, named, { one: 'goal', several: 'goals', list: 'fairwind goal list' })
}

/** The fields that were given. */
export async function fieldsOf(call: Call, options: GoalOptions): Promise<Partial<Fields>> {
  const { due, why, serves, hours, confidence, topic, marker } = options
  const said = {
    due: due === 'none' ? null : due,
    ...{ why, hours, confidence, topics: topic, markers: marker },
    serves: serves === undefined ? undefined : (await goalNamed(call, serves)).id,
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}
