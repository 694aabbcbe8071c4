import type { Command } from 'commander'
import type { Output } from '../../operations/index.ts'
import { shortIds } from '../naming.ts'
import { type Place, say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { columns, counted, dayInWords, percent } from '../words.ts'
import { type GoalLine, goalNamed, naming } from './goalOptions.ts'

interface ListOptions extends Place {
  all?: boolean
  json?: boolean
}

/** `fairwind goal list` and `fairwind goal show`. */
export function listCommands(goal: Command, terminal: Terminal): void {
  goal
    .command('list', { isDefault: true })
    .description('list your active goals in order of priority, with their IDs')
    .option('-a, --all', 'also paused, dropped and completed goals')
    .option('--json', 'print JSON')
    .action(async (_, command: Command) => list(terminal, command.optsWithGlobals<ListOptions>()))
  goal
    .command('show')
    .argument('<goal>', naming)
    .description('show a goal, its readings and its reviews')
    .option('--json', 'print JSON')
    .action(async (named: string, _, command: Command) =>
      show(terminal, named, command.optsWithGlobals<ListOptions>()),
    )
}

async function list(terminal: Terminal, { all, json, ...place }: ListOptions): Promise<void> {
  const shown = await withCall(terminal, place, (call) => call('listGoals', {}))
  const goals = inOrder(shown).filter(({ status }) => all || status === 'active')
  if (json) sayJson(terminal, goals)
  else if (goals.length > 0) say(terminal, goalLines(goals))
  else
    say(
      terminal,
      'No active goals. To add one, run: fairwind goal add "Publish the RFC by 30 June"',
    )
}

/** Long-term goals first, then the others in the order to take them up. */
function inOrder({ goals, order }: Output<'listGoals'>): GoalLine[] {
  const place = new Map<string, number>(order.map(({ id }, index) => [id, index]))
  const rank = ({ id, term }: GoalLine) =>
    term === 'long' ? -1 : (place.get(id) ?? Number.POSITIVE_INFINITY)
  return goals.toSorted((a, b) => rank(a) - rank(b))
}

function goalLines(goals: readonly GoalLine[]): string {
  const short = shortIds(goals.map(({ id }) => id))
  const rows = goals.map((goal) => [
    short(goal.id),
    goal.term,
    goal.status === 'active' ? (goal.due ?? '') : goal.status,
    goal.progress.share === null ? '' : percent(goal.progress.share),
    goal.text,
    goal.reviewDue ? 'review due' : '',
  ])
  return columns([['ID', 'term', 'due', 'done', 'goal', ''], ...rows])
}

async function show(terminal: Terminal, named: string, { json, ...place }: ListOptions) {
  const { shown, line } = await withCall(terminal, place, async (call) => {
    const found = await goalNamed(call, named)
    return { shown: await call('showGoal', { id: found.id }), line: found }
  })
  if (json) return sayJson(terminal, shown)
  const { readings, reviews } = shown
  const rows = [
    ['status', line.status],
    ['due', line.due ? dayInWords(line.due) : 'no due date'],
    ['progress', line.progress.words],
    ['why', line.why],
    ['readings', readings.map(({ day, value }) => `${day}: ${value}`).join(', ')],
    ['reviews', reviews.length > 0 ? counted(reviews.length, 'review') : ''],
    ['review', line.reviewDue ? 'due' : ''],
  ].filter(([, value]) => value !== '')
  say(terminal, `${line.text}\n\n${columns(rows)}`)
}
