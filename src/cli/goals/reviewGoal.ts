import { type Command, Option } from 'commander'
import { fail } from '../../domain/base/errors.ts'
import { Decision } from '../../domain/goals/reviews.ts'
import { endWithOne } from '../ending.ts'
import { type Prompts, promptsOf } from '../prompts.ts'
import { type Place, say, type Terminal, withCall } from '../terminal.ts'
import { number } from '../words.ts'
import { goalNamed, naming } from './goalOptions.ts'

interface ReviewOptions extends Place {
  decision?: Decision
  moved?: string
  learned?: string
  sustainable?: string
  hours?: number
}

/** What each decision says to a person. */
const decisions: Record<Decision, string> = {
  keep: 'keep it as it is',
  adjust: 'adjust it',
  pause: 'pause it',
  drop: 'drop it',
  done: 'it is done',
}

/** `fairwind goal review` and `fairwind goal done`. */
export function reviewCommands(goal: Command, terminal: Terminal): void {
  const answers = (command: Command) =>
    command
      .option('--moved <text>', 'did it move you in the right direction?')
      .option('--learned <text>', 'what did you learn?')
      .option('--sustainable <text>', 'is the effort sustainable?')
      .option('--hours <hours>', 'hours it took in all, once it is done', number)
  answers(goal.command('review').argument('<goal>', naming))
    .description('review a goal: 3 questions and a decision')
    .addOption(new Option('--decision <decision>', 'how the review ends').choices(Decision.options))
    .action(async (named: string, _, command: Command) =>
      review(terminal, named, command.optsWithGlobals<ReviewOptions>()),
    )
  answers(goal.command('done').argument('<goal>', naming))
    .description('mark a goal as done')
    .action(async (named: string, _, command: Command) =>
      review(terminal, named, { ...command.optsWithGlobals<ReviewOptions>(), decision: 'done' }),
    )
}

async function review(terminal: Terminal, named: string, options: ReviewOptions) {
  await withCall(terminal, options, async (call) => {
    const goal = await goalNamed(call, named)
    if (goal.status === 'done') fail('conflict', `“${goal.text}” is already done.`)
    const answers = await answersOf(terminal, goal.text, options)
    if (!answers) {
      say(terminal, 'Nothing was saved.')
      endWithOne()
    }
    const { hours: tookHours = null } = options
    const after = await call('reviewGoal', { ...answers, goal: goal.id, tookHours })
    const word = answers.decision === 'done' ? 'Done' : `Reviewed (${decisions[answers.decision]})`
    say(terminal, `${word}: ${after.text}`)
  })
}

/** The answers and the decision, asked for where none was given. `null` when somebody cancels. */
async function answersOf(terminal: Terminal, text: string, options: ReviewOptions) {
  const { decision, moved = '', learned = '', sustainable = '' } = options
  if (decision) return { decision, moved, learned, sustainable }
  const prompts = promptsOf(terminal)
  if (!prompts)
    return fail(
      'invalid',
      `Can’t ask without a terminal. Add --decision ${Decision.options.join('|')}.`,
    )
  return asked(prompts, text)
}

async function asked(prompts: Prompts, text: string) {
  const moved = await prompts.text(`“${text}”\nDid it move you in the right direction?`)
  const learned = moved === null ? null : await prompts.text('What did you learn?')
  const sustainable = learned === null ? null : await prompts.text('Is the effort sustainable?')
  if (moved === null || learned === null || sustainable === null) return null
  const options = Decision.options.map((value) => ({ value, label: decisions[value] }))
  const decision = await prompts.choose('What next?', options)
  return decision && { decision, moved, learned, sustainable }
}
