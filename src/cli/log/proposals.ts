import { multiselect } from '@clack/prompts'
import type { Command } from 'commander'
import type { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import type { Call, Input, Output } from '../../operations/index.ts'
import { type Place, say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { columns } from '../words.ts'

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
  say(terminal, `${candidates.length} pieces of work would be offered:`)
  say(terminal, columns(candidates.map(({ day, text, place }) => [day ?? '(no day)', text, place])))
  sayLeftOut(terminal, leftOut)
}

/** What reading a source came to. */
export function sayProposed(terminal: Terminal, { json }: CollectOptions, answer: Proposed) {
  if (json) return sayJson(terminal, answer)
  const { offered, logged, declined, leftOut, waiting } = answer
  say(
    terminal,
    `Found ${offered} for you to look at; ${logged} logged already, ${declined} declined before.`,
  )
  sayLeftOut(terminal, leftOut)
  if (waiting > 0)
    say(
      terminal,
      `${waiting} wait for your yes: “fairwind collect review”, or Log → Bring in what you have.`,
    )
}

function sayLeftOut(terminal: Terminal, leftOut: NonNullable<Reading['leftOut']>): void {
  if (leftOut.length === 0) return
  const lines = leftOut.slice(0, 20).map(({ count, what, why }) => [`  ${count} ×`, what, why])
  say(terminal, `Left out:\n${columns(lines)}`)
  if (leftOut.length > 20)
    say(terminal, `  … and ${leftOut.length - 20} more kinds (--json lists all)`)
}

/** Looking at what was found, and saying yes or no. */
export function answerCommands(collect: Command, terminal: Terminal): void {
  collect
    .command('list', { isDefault: true })
    .description('what was found and waits for your yes or no')
    .option('--json', 'print JSON')
    .action(async (_, command: Command) => {
      const { json, ...place } = command.optsWithGlobals<CollectOptions>()
      const answer = await withCall(terminal, place, (call) =>
        call('listProposals', { limit: 1000 }),
      )
      if (json) return sayJson(terminal, answer)
      if (answer.total === 0)
        return say(terminal, 'Nothing waits. Begin with “fairwind collect git .”')
      say(terminal, columns(answer.proposals.map(lineOf)))
    })
  collect
    .command('review')
    .description('choose what becomes part of your log')
    .action(async (_, command: Command) => review(terminal, command.optsWithGlobals<Place>()))
  for (const [name, operation] of [
    ['accept', 'acceptProposals'],
    ['decline', 'declineProposals'],
  ] as const)
    collect
      .command(`${name} [keys...]`)
      .description(`${name} some by their keys (“list --json”), or all of them`)
      .option('--all', 'all that wait')
      .action(async (keys: string[], _, command: Command) => {
        const { all, ...place } = command.optsWithGlobals<CollectOptions>()
        await withCall(terminal, place, async (call) => {
          const chosen = await chosenOf(call, keys, all === true)
          const dayless = all && name === 'accept' ? chosen.filter(({ day }) => day === null) : []
          const taken = chosen.filter((each) => !dayless.includes(each))
          if (taken.length > 0)
            await call(operation, { proposals: taken.map(({ kind, key }) => ({ kind, key })) })
          say(terminal, `${name === 'accept' ? 'Logged' : 'Declined'} ${taken.length}.`)
          if (dayless.length > 0)
            say(
              terminal,
              `${dayless.length} go on waiting: they have no day. Say when each was under Log → Bring in what you have.`,
            )
        })
      })
}

function lineOf({ candidate }: Proposal): string[] {
  return [candidate.day ?? '(no day)', candidate.text, candidate.place]
}

async function chosenOf(call: Call, keys: readonly string[], all: boolean) {
  const { proposals } = await call('listProposals', { limit: 1000 })
  const waiting = proposals.map(({ kind, candidate: { key, day } }) => ({ kind, key, day }))
  const chosen = all ? waiting : waiting.filter(({ key }) => keys.includes(key))
  if (chosen.length > 0) return chosen
  const why = keys.length === 0 && !all ? 'Name keys, or say --all.' : 'None of these waits.'
  return fail('not_found', `${why} “fairwind collect list --json” shows the keys.`)
}

async function review(terminal: Terminal, place: Place): Promise<void> {
  if (!terminal.input.isTTY) fail('invalid', 'Review needs a terminal; use accept and decline.')
  await withCall(terminal, place, async (call) => {
    const { proposals } = await call('listProposals', { limit: 200 })
    if (proposals.length === 0) return say(terminal, 'Nothing waits.')
    const answer = await multiselect({
      message: 'What becomes part of your log? The rest goes on waiting.',
      required: false,
      options: proposals.map((proposal, index) => ({
        value: index,
        label: lineOf(proposal).slice(0, 2).join('  ').slice(0, 110),
        hint: proposal.candidate.place,
      })),
    })
    if (!Array.isArray(answer) || answer.length === 0) return say(terminal, 'Nothing was logged.')
    const chosen = answer.flatMap((index) => proposals[index] ?? [])
    const named = chosen.map(({ kind, candidate }) => ({ kind, key: candidate.key }))
    const { added: count } = await call('acceptProposals', { proposals: named })
    say(terminal, `Logged ${count}.`)
  })
}
