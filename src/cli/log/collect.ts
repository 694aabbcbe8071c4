import { password } from '@clack/prompts'
import type { Command } from 'commander'
import { collectGit } from '../../collect/git.ts'
import { collectGithub } from '../../collect/github.ts'
import { pathTyped } from '../../collect/paths.ts'
import { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import type { Found } from '../../domain/log/candidates.ts'
import type { CommitAuthor } from '../../domain/log/collecting.ts'
import type { Call, Input } from '../../operations/index.ts'
import { say, type Terminal, todayIn, withCall } from '../terminal.ts'
import { contentOf } from './content.ts'
import {
  added,
  answerCommands,
  type CollectOptions,
  type Proposed,
  type Reading,
  sayFound,
  sayProposed,
} from './proposals.ts'

/** `fairwind collect …`: find what you did in what you have; nothing is logged before your yes. */
export function collectCommands(program: Command, terminal: Terminal): void {
  const collect = program
    .command('collect')
    .description(
      'find your past work in repositories and documents; nothing is logged until you accept it',
    )
  readCommand(collect, 'git <folders...>')
    .description('collect your own commits from local Git repositories, grouped into work items')
    .option('--me <address>', 'another email address you commit with (repeatable)', several)
    .action(async (typed: string[], _, command: Command) => {
      const folders = typed.map((each) => pathTyped(each))
      const options = command.optsWithGlobals<CollectOptions>()
      const { me, since } = options
      const found = await collectGit({ folders, today: todayIn(terminal), me, since })
      await propose(terminal, options, { kind: 'git', name: folders.join(', '), ...wired(found) })
      sayAddresses(terminal, options, found.people)
    })
  readCommand(collect, 'github')
    .description(
      'collect your merged pull requests and reviews from GitHub (uses GITHUB_TOKEN or asks for a token)',
    )
    .option(
      '--url <address>',
      'API URL of a GitHub Enterprise server, such as https://github.example/api/v3',
    )
    .action(async (_, command: Command) =>
      collectFromGithub(terminal, command.optsWithGlobals<CollectOptions>()),
    )
  readCommand(collect, 'file <file>')
    .description('collect entries from a Markdown, CSV or JSON file, such as a brag document')
    .action(async (file: string, _, command: Command) =>
      collectFromFile(terminal, command.optsWithGlobals<CollectOptions>(), file),
    )
  answerCommands(collect, terminal)
}

async function collectFromFile(
  terminal: Terminal,
  options: CollectOptions,
  path: string,
): Promise<void> {
  const name = path.split(/[\\/]/).at(-1) || path
  const { since, dryRun } = options
  const file = { name, text: await contentOf(pathTyped(path)), since }
  await withCall(terminal, options, async (call) => {
    if (dryRun) sayFound(terminal, options, await wholePreview(call, file))
    else sayProposed(terminal, options, await call('readFileForLog', file))
  })
}

/** All pages of a preview; the file is sent with the first one only. */
async function wholePreview(call: Call, file: Input<'previewFileForLog'>) {
  const first = await call('previewFileForLog', { ...file, limit: most })
  const candidates = [...first.candidates]
  while (candidates.length < first.count) {
    const { name, since } = file
    const next = { name, since, file: first.file, limit: most, offset: candidates.length }
    candidates.push(...(await call('previewFileForLog', next)).candidates)
  }
  return { ...first, candidates }
}

function dayTyped(value: string): Day {
  const day = Day.safeParse(value)
  return day.success
    ? day.data
    : fail('invalid', `“${value.slice(0, 40)}” is not a valid date. Use YYYY-MM-DD.`)
}

function several(value: string, before: string[] = []): string[] {
  return [...before, value]
}

function readCommand(collect: Command, words: string): Command {
  return collect
    .command(words)
    .option('--since <day>', 'skip items that ended before this date (YYYY-MM-DD)', dayTyped)
    .option('-n, --dry-run', 'show what would be found, without saving anything')
    .option('--json', 'print JSON')
}

function wired({ candidates, leftOut }: Found): Pick<Reading, 'candidates' | 'leftOut'> {
  return { candidates, leftOut: leftOut.slice(0, 2000) }
}

/** As many pieces as one request takes. */
const most = 1000

async function propose(terminal: Terminal, options: CollectOptions, reading: Reading) {
  if (options.dryRun) return sayFound(terminal, options, reading)
  await withCall(terminal, options, async (call) => {
    const answers = await sendInParts(call, reading)
    sayProposed(terminal, options, added(answers))
  })
}

async function sendInParts(call: Call, reading: Reading): Promise<Proposed[]> {
  const answers: Proposed[] = []
  const { candidates } = reading
  for (let from = 0; from === 0 || from < candidates.length; from += most)
    answers.push(
      await call('proposeEvidence', {
        ...reading,
        candidates: candidates.slice(from, from + most),
      }),
    )
  return answers
}

function sayAddresses(
  terminal: Terminal,
  { json }: CollectOptions,
  people: readonly CommitAuthor[],
) {
  if (json || people.length === 0) return
  const mine = people.filter(({ isMe }) => isMe).map(({ address }) => address)
  const perhaps = people.filter(({ isMe }) => !isMe).map(({ address }) => address)
  if (mine.length === 0)
    return say(
      terminal,
      `None of the commits is yours. They’re by ${[...new Set(perhaps)].join(', ')}. To choose yours, add --me <address>.`,
    )
  say(terminal, `Your addresses: ${[...new Set(mine)].join(', ')}.`)
  if (perhaps.length > 0)
    say(
      terminal,
      `Possibly yours too: ${[...new Set(perhaps)].join(', ')}. To include one, add --me <address>.`,
    )
}

async function collectFromGithub(terminal: Terminal, options: CollectOptions): Promise<void> {
  const { since, url } = options
  const token = terminal.githubToken ?? (await askedToken(terminal))
  const name = url ?? 'github.com'
  await withCall(terminal, options, async (call) => {
    const { sources } = await call('listProposals', { limit: 1 })
    const cursor = sources.find((source) => source.kind === 'github' && source.name === name)?.goOn
    const time = { today: todayIn(terminal), timeZone: terminal.timeZone }
    const found = { token, ...time, since, url, cursor: cursor || undefined }
    const answers: Proposed[] = []
    for await (const page of collectGithub(found)) {
      if (options.dryRun) sayFound(terminal, options, wired(page))
      else
        answers.push(
          await call('proposeEvidence', {
            kind: 'github',
            name,
            ...wired(page),
            goOn: page.cursor,
          }),
        )
    }
    if (answers.length > 0) sayProposed(terminal, options, added(answers))
  })
}

async function askedToken({ input }: Terminal): Promise<string> {
  const answer = input.isTTY
    ? await password({ message: 'GitHub token (needs read access to your repositories)' })
    : ''
  return typeof answer === 'string' && answer !== ''
    ? answer
    : fail(
        'invalid',
        'No GitHub token. Set GITHUB_TOKEN to a token that can read your pull requests.',
      )
}
