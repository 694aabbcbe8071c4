import type { Command } from 'commander'
import { fail } from '../../domain/base/errors.ts'
import { sentence } from '../../operations/call.ts'
import { findingsIn, GoalDraft } from '../../operations/goals/goalLint.ts'
import { endWithOne } from '../ending.ts'
import { readInput, say, sayJson, type Terminal, todayIn } from '../terminal.ts'
import { columns, dayInWords } from '../words.ts'

interface LintOptions {
  due?: string
  long?: boolean
  json?: boolean
}

type Linted = ReturnType<typeof findingsIn> & { text: string }

/** `fairwind goal lint`: what the words of a goal leave open. */
export function lintCommand(goal: Command, terminal: Terminal): void {
  goal
    .command('lint [words...]')
    .description('check the wording of a goal (with - or no text, reads one goal per line)')
    .option('--due <day>', 'due date, YYYY-MM-DD')
    .option('--long', 'check it as a long-term goal')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExit codes: 0 no findings, 1 findings, 2 usage error.')
    .action(async (words: string[], options: LintOptions) => lint(terminal, words, options))
}

async function lint(terminal: Terminal, words: string[], options: LintOptions): Promise<void> {
  const linted = (await goalsGiven(terminal, words)).map((text) => lintOne(terminal, text, options))
  if (options.json) sayJson(terminal, linted)
  else for (const each of linted) say(terminal, described(each))
  if (linted.some(({ findings }) => findings.length > 0)) endWithOne()
}

async function goalsGiven(terminal: Terminal, words: string[]): Promise<string[]> {
  const written = words.join(' ')
  if (written !== '' && written !== '-') return [written]
  const lines = (await readInput(terminal)).split(/\r?\n/).map((line) => line.trim())
  const goals = lines.filter((line) => line !== '')
  return goals.length > 0
    ? goals
    : fail('invalid', 'No goal given. Add the goal’s text, or pipe in one goal per line.')
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
    ...(example === null ? [] : [['', `Example: ${example}`]]),
  ])
  const days = dueDays.map(({ due, words, unsure }) => [
    '  due',
    `${dayInWords(due)} (from “${words}”). ${unsure ?? ''}`.trimEnd(),
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
