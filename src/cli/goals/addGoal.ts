import type { Command } from 'commander'
import { fail } from '../../domain/base/errors.ts'
import type { Input, Output } from '../../operations/index.ts'
import { shortIds } from '../naming.ts'
import { type Prompts, promptsOf } from '../prompts.ts'
import { given, say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { counted, dayInWords, number } from '../words.ts'
import { fieldOptions, fieldsOf, type GoalOptions } from './goalOptions.ts'

type Read = Output<'lintGoal'>
type Added = Output<'addGoal'>
type Draft = Input<'addGoal'>

/** `fairwind goal add`: what the words state fills the fields, as it does in the form of the page. */
export function addCommand(goal: Command, terminal: Terminal): void {
  fieldOptions(goal.command('add <words...>'))
    .description('add a goal; date, measure and confidence are read from its text')
    .option('--long', 'it is a long-term goal (1 to 5 years)')
    .option('--json', 'print JSON')
    .action(async (words: string[], _, command: Command) =>
      add(terminal, await given(terminal, words.join(' ')), command.optsWithGlobals<GoalOptions>()),
    )
}

async function add(terminal: Terminal, text: string, options: GoalOptions): Promise<void> {
  const term = options.long ? 'long' : 'short'
  const prompts = options.json ? null : promptsOf(terminal)
  const { added, read } = await withCall(terminal, options, async (call) => {
    const read = await call('lintGoal', { text, term })
    const fields = await fieldsOf(call, options)
    const draft: Draft = {
      text,
      term,
      ...fields,
      ...measureOf(read, await start(read, options, prompts)),
    }
    const due = draft.due === undefined ? await dueAsked(read, prompts) : undefined
    return { added: await call('addGoal', { ...draft, ...(due && { due }) }), read }
  })
  if (options.json) return sayJson(terminal, added)
  say(terminal, described(added, read, options).join('\n'))
}

/** Where the number of a target is today, given or asked. */
async function start({ stated }: Read, { from }: GoalOptions, prompts: Prompts | null) {
  if (!stated.target) {
    if (from !== undefined)
      fail('invalid', 'The text names no target, so --from has no use. Write it as “to 300 ms”.')
    return undefined
  }
  if (from !== undefined || !prompts) return from
  const { to, unit } = stated.target
  const answer = await prompts.text(
    `From what today, to ${`${to} ${unit}`.trim()}? (leave empty if you don’t know)`,
  )
  return answer?.trim() ? number(answer) : undefined
}

function measureOf({ stated: { target } }: Read, from: number | undefined): Partial<Draft> {
  if (!target || from === undefined) return {}
  return { measure: { kind: 'number', from, to: target.to, unit: target.unit } }
}

/** Which of several days is meant, where somebody is there to ask. */
async function dueAsked({ stated: { due } }: Read, prompts: Prompts | null) {
  if (!due?.asks || !prompts) return undefined
  const days = [due.due, ...due.alternatives].toSorted()
  const options = days.map((day) => ({ value: day, label: dayInWords(day) }))
  return (await prompts.choose(`Which date is “${due.words}”?`, options)) ?? undefined
}

function described(added: Added, read: Read, options: GoalOptions): string[] {
  const { findings, stated } = read
  const { due, measure, confidence, id, text } = added
  const isRead = due !== null && options.due === undefined && stated.due?.due === due
  const open = findings.length > 0 ? counted(findings.length, 'open question') : ''
  return [
    `Added goal ${shortIds([id])(id)}: ${text}`,
    ...(due ? [`  due ${dayInWords(due)}${isRead ? ` (from “${stated.due?.words}”)` : ''}`] : []),
    ...measureWords(measure),
    ...(confidence === null ? [] : [`  confidence ${confidence} of 10`]),
    ...openTarget(added, read),
    ...openDay(added, read),
    ...(open
      ? [`${open} about the wording. To see: fairwind goal lint "${text.replaceAll('"', '\\"')}"`]
      : []),
  ]
}

function measureWords(measure: Added['measure']): string[] {
  if (measure.kind === 'habit') return [`  habit: ${measure.timesAWeek} × a week`]
  if (measure.kind !== 'number') return []
  return [`  measure: ${measure.unit && `${measure.unit}, `}${measure.from} → ${measure.to}`]
}

function openTarget({ id, measure }: Added, { stated: { target } }: Read): string[] {
  if (!target || measure.kind !== 'done') return []
  const to = `${target.to} ${target.unit}`.trim()
  const command = `fairwind goal edit ${shortIds([id])(id)} --from <number>`
  return [`  target ${to}: from what today? To track it, run: ${command}`]
}

function openDay({ id, due }: Added, { stated }: Read): string[] {
  if (due !== null || !stated.due?.asks) return []
  const { words, due: day, alternatives } = stated.due
  const days = [day, ...alternatives].toSorted().join(' or ')
  return [
    `  “${words}” may be ${days}. To set it, run: fairwind goal edit ${shortIds([id])(id)} --due <day>`,
  ]
}
