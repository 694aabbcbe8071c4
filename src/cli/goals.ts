import { type Command, CommanderError } from 'commander'
import { fail } from '../domain/base/errors.ts'
import { sentence } from '../operations/call.ts'
import { findingsIn, GoalDraft } from '../operations/goals/goalLint.ts'
import { readInput, say, sayJson, type Terminal, todayIn } from './terminal.ts'
import { columns } from './words.ts'

interface LintOptions {
  due?: string
  long?: boolean
  json?: boolean
}

type Linted = ReturnType<typeof findingsIn> & { text: string }

/** How a command ends that has said what it found: with 1, and without a sentence. */
export const found = 'fairwind.found'

/** `fairwind goal`: what one wants to have reached. */
export function goalCommands(program: Command, terminal: Terminal): void {
  const goal = program.command('goal').description('what you want to have reached')
  goal
    .command('lint [words...]')
    .description('what to think about in a goal (“-” or nothing reads them, one a line)')
    .option('--due <day>', 'the day it is due, YYYY-MM-DD')
    .option('--long', 'it is a long-term goal')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExit codes: 0 nothing found, 1 something found, 2 wrong usage.')
    .action(async (words: string[], options: LintOptions) => lint(terminal, words, options))
}

async function lint(terminal: Terminal, words: string[], options: LintOptions): Promise<void> {
  const linted = (await goalsGiven(terminal, words)).map((text) => lintOne(terminal, text, options))
  if (options.json) sayJson(terminal, linted)
  else for (const each of linted) say(terminal, described(each))
  if (linted.some(({ findings }) => findings.length > 0)) throw new CommanderError(1, found, '')
}

async function goalsGiven(terminal: Terminal, words: string[]): Promise<string[]> {
  const written = words.join(' ')
  if (written !== '' && written !== '-') return [written]
  const lines = (await readInput(terminal)).split(/\r?\n/).map((line) => line.trim())
  const goals = lines.filter((line) => line !== '')
  return goals.length > 0 ? goals : fail('invalid', 'Write a goal, or send some, one a line.')
}

function lintOne(terminal: Terminal, text: string, { due, long }: LintOptions): Linted {
  const draft = GoalDraft.safeParse({ text, due: due ?? null, term: long ? 'long' : 'short' })
  if (!draft.success) fail('invalid', sentence(draft.error))
  return { text: draft.data.text, ...findingsIn(draft.data, todayIn(terminal)) }
}

/** A goal, its words underlined, and below it what was found and the days that were read. */
function described({ text, findings, dueDays }: Linted): string {
  const rows = findings.flatMap(({ rule, question, example }) => [
    [`  ${rule}`, question],
    ...(example === null ? [] : [['', `Such as: ${example}`]]),
  ])
  const days = dueDays.map(({ due, words, unsure }) => [
    '  due',
    `${due}, read from “${words}”. ${unsure ?? ''}`.trimEnd(),
  ])
  const lines = [text, underlined(text, findings), columns([...rows, ...days])]
  return lines.filter((line) => line !== '').join('\n')
}

/** Longer lines wrap, and marks below them would point at other words. */
const widest = 100

/** Marks below the words that were found; nothing where letters are not of one width. */
function underlined(text: string, findings: Linted['findings']): string {
  if (text.length > widest || !/^[\p{Script=Latin}\p{N}\p{P}\p{Sc}\p{Sm} ]*$/u.test(text)) return ''
  const marks = [...text].map((_, at) => findings.some(({ from, to }) => at >= from && at < to))
  return marks
    .map((isMarked) => (isMarked ? '~' : ' '))
    .join('')
    .trimEnd()
}
