import { multiselect } from '@clack/prompts'
import type { Command } from 'commander'
import type { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import type { Call, Input, Output } from '../../operations/index.ts'
import { type Place, say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { columns, counted } from '../words.ts'

export type Reading = Input<'proposeEvidence'>
export type Proposed = Output<'proposeEvidence'>
type Proposal = Output<'listProposals'>['proposals'][number]

export interface CollectOptions extends Place {
  me?: string[]
  since?: Day
  url?: string
  dryRun?: boolean
  all?: boolean
  json?: boolean
}

/** The sum of what several parts of one source came to. */
export function added(answers: readonly Proposed[]): Proposed {
  const sum = (field: 'offered' | 'logged' | 'declined') =>
    answers.reduce((all, each) => all + each[field], 0)
  return {
    ...answers.at(-1)!,
    offered: sum('offered'),
    logged: sum('logged'),
    declined: sum('declined'),
  }
}

/** What reading a source would offer. */
export function sayFound(
  terminal: Terminal,
  { json }: CollectOptions,
  { candidates, leftOut = [] }: Pick<Reading, 'candidates' | 'leftOut'>,
) {
  if (json) return sayJson(terminal, { candidates, leftOut })
  say(terminal, `Found ${counted(candidates.length, 'item')}:`)
  say(
    terminal,
    columns(candidates.map(({ day, text, place }) => [day ?? '(no date)', text, place])),
  )
  sayLeftOut(terminal, leftOut)
}

/** What reading a source came to. */
export function sayProposed(terminal: Terminal, { json }: CollectOptions, answer: Proposed) {
  if (json) return sayJson(terminal, answer)
  const { offered, logged, declined, leftOut, waiting } = answer
  say(
    terminal,
    `Found ${counted(offered, 'new item')}. ${logged} are already in your log, ${declined} were declined earlier.`,
  )
  sayLeftOut(terminal, leftOut)
  if (waiting > 0)
    say(
      terminal,
      `${counted(waiting, 'item')} to review. Run \`fairwind collect review\`, or open Log → Import entries in the web app.`,
    )
}

function sayLeftOut(terminal: Terminal, leftOut: NonNullable<Reading['leftOut']>): void {
  if (leftOut.length === 0) return
  const lines = leftOut.slice(0, 20).map(({ count, what, why }) => [`  ${count} ×`, what, why])
  say(terminal, `Skipped:\n${columns(lines)}`)
  if (leftOut.length > 20)
    say(terminal, `  … and ${leftOut.length - 20} more reasons (use --json to list all)`)
}

/** Looking at what was found, and saying yes or no. */
export function answerCommands(collect: Command, terminal: Terminal): void {
  collect
    .command('list', { isDefault: true })
    .description('list found items that you have not accepted or declined yet')
    .option('--json', 'print JSON')
    .action(async (_, command: Command) => {
      const { json, ...place } = command.optsWithGlobals<CollectOptions>()
      const answer = await withCall(terminal, place, (call) =>
        call('listProposals', { limit: 1000 }),
      )
      if (json) return sayJson(terminal, answer)
      if (answer.total === 0)
        return say(terminal, 'No items to review. To find some, run `fairwind collect git .`')
      say(terminal, columns(answer.proposals.map(lineOf)))
    })
  collect
    .command('review')
    .description('choose which found items to add to your log')
    .action(async (_, command: Command) => review(terminal, command.optsWithGlobals<Place>()))
  for (const [name, operation] of [
    ['accept', 'acceptProposals'],
    ['decline', 'declineProposals'],
  ] as const)
    collect
      .command(`${name} [keys...]`)
      .description(`${name} found items by key (see \`collect list --json\`), or all of them`)
      .option('--all', 'all items')
      .action(async (keys: string[], _, command: Command) => {
        const { all, ...place } = command.optsWithGlobals<CollectOptions>()
        await withCall(terminal, place, async (call) => {
          const chosen = await chosenOf(call, keys, all === true)
          const dayless = all && name === 'accept' ? chosen.filter(({ day }) => day === null) : []
          const taken = chosen.filter((each) => !dayless.includes(each))
          if (taken.length > 0)
            await call(operation, { proposals: taken.map(({ kind, key }) => ({ kind, key })) })
          say(
            terminal,
            `${name === 'accept' ? 'Logged' : 'Declined'} ${counted(taken.length, 'item')}.`,
          )
          if (dayless.length > 0)
            say(
              terminal,
              `Not logged, because they have no date: ${counted(dayless.length, 'item')}. Set their dates in the web app under Log → Import entries.`,
            )
        })
      })
}

function lineOf({ candidate }: Proposal): string[] {
  return [candidate.day ?? '(no date)', candidate.text, candidate.place]
}

async function chosenOf(call: Call, keys: readonly string[], all: boolean) {
  const { proposals } = await call('listProposals', { limit: 1000 })
  const waiting = proposals.map(({ kind, candidate: { key, day } }) => ({ kind, key, day }))
  const chosen = all ? waiting : waiting.filter(({ key }) => keys.includes(key))
  if (chosen.length > 0) return chosen
  const why =
    keys.length === 0 && !all
      ? 'No keys given. Add one or more keys, or use --all.'
      : 'None of these keys is in the list.'
  return fail('not_found', `${why} To see the keys, run \`fairwind collect list --json\`.`)
}

async function review(terminal: Terminal, place: Place): Promise<void> {
  if (!terminal.input.isTTY)
    fail(
      'invalid',
      '`collect review` needs an interactive terminal. Use `collect accept` and `collect decline` instead.',
    )
  await withCall(terminal, place, async (call) => {
    const { proposals } = await call('listProposals', { limit: 200 })
    if (proposals.length === 0) return say(terminal, 'No items to review.')
    const answer = await multiselect({
      message: 'Select the items to add to your log. The others stay in the list.',
      required: false,
      options: proposals.map((proposal, index) => ({
        value: index,
        label: lineOf(proposal).slice(0, 2).join('  ').slice(0, 110),
        hint: proposal.candidate.place,
      })),
    })
    if (!Array.isArray(answer) || answer.length === 0) return say(terminal, 'No items were logged.')
    const chosen = answer.flatMap((index) => proposals[index] ?? [])
    const named = chosen.map(({ kind, candidate }) => ({ kind, key: candidate.key }))
    const { added: count } = await call('acceptProposals', { proposals: named })
    say(terminal, `Logged ${counted(count, 'item')}.`)
  })
}
