import type { Command } from 'commander'
import type { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import type { Call, Input } from '../../operations/index.ts'
import { agreed } from '../agreed.ts'
import { endWithOne } from '../ending.ts'
import { shortIds } from '../naming.ts'
import { type Place, say, type Terminal, withCall } from '../terminal.ts'
import { day, number, percent } from '../words.ts'
import {
  fieldOptions,
  fieldsOf,
  type GoalLine,
  type GoalOptions,
  goalNamed,
  naming,
} from './goalOptions.ts'

/** `fairwind goal edit`, `progress` and `rm`. */
export function changeCommands(goal: Command, terminal: Terminal): void {
  fieldOptions(goal.command('edit').argument('<goal>', naming).argument('[words...]', 'new text'))
    .alias('change')
    .description('change a goal; what it said before is kept')
    .action(async (named: string, words: string[], _, command: Command) =>
      edit(terminal, named, words.join(' '), command.optsWithGlobals<GoalOptions>()),
    )
  goal
    .command('progress')
    .argument('<goal>', naming)
    .argument('<value>', 'the latest value of its number, or times a habit was kept', number)
    .description('record a reading of a goal’s measure')
    .option('-d, --day <day>', 'date of the reading, YYYY-MM-DD (default: today)', day)
    .action(async (named: string, value: number, _, command: Command) =>
      record(terminal, named, value, command.optsWithGlobals<Place & { day?: Day }>()),
    )
  goal
    .command('rm')
    .alias('remove')
    .argument('<goal>', naming)
    .description('delete a goal with its history; to keep a record of it, review or finish it')
    .option('-y, --yes', 'do not ask')
    .action(async (named: string, _, command: Command) =>
      remove(terminal, named, command.optsWithGlobals<GoalOptions>()),
    )
}

async function edit(terminal: Terminal, named: string, text: string, options: GoalOptions) {
  const changed = await withCall(terminal, options, async (call) => {
    const goal = await goalNamed(call, named)
    const changes = {
      ...(await fieldsOf(call, options)),
      ...(await measureFrom(call, text || goal.text, goal, options)),
      ...(text !== '' && { text }),
    }
    if (Object.keys(changes).length === 0)
      fail('invalid', 'Nothing to change. Add the new text, or an option such as --due or --from.')
    return call('changeGoal', { ...changes, id: goal.id, revision: goal.revision })
  })
  say(terminal, `Changed ${shortIds([changed.id])(changed.id)}: ${changed.text}`)
}

/** The measure with a start that is given for it: of the goal, or of the target in its words. */
async function measureFrom(
  call: Call,
  text: string,
  { term, measure }: GoalLine,
  { from }: GoalOptions,
): Promise<Partial<Input<'changeGoal'>>> {
  if (from === undefined) return {}
  if (measure.kind === 'number') return { measure: { ...measure, from } }
  const { target } = (await call('lintGoal', { text, term })).stated
  if (!target)
    return fail(
      'invalid',
      'The goal’s text names no target such as “to 300 ms”. Add it to the text.',
    )
  return { measure: { kind: 'number', from, to: target.to, unit: target.unit } }
}

async function record(
  terminal: Terminal,
  named: string,
  value: number,
  { day, ...place }: Place & { day?: Day },
) {
  const goal = await withCall(terminal, place, async (call) => {
    const { id } = await goalNamed(call, named)
    await call('addReading', { goal: id, value, ...(day !== undefined && { day }) })
    return goalNamed(call, id)
  })
  say(
    terminal,
    `Recorded ${value}. “${goal.text}”: ${percent(goal.progress.share)} (${goal.progress.words}).`,
  )
}

async function remove(terminal: Terminal, named: string, options: GoalOptions) {
  await withCall(terminal, options, async (call) => {
    const { id, text } = await goalNamed(call, named)
    if (!(await agreed(terminal, `Delete the goal “${text}”? This can’t be undone.`, options))) {
      say(terminal, 'Nothing was deleted.')
      endWithOne()
    }
    await call('removeGoal', { id })
    say(terminal, `Deleted “${text}”. This can’t be undone.`)
  })
}
