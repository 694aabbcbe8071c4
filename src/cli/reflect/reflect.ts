import type { Command } from 'commander'
import { fail } from '../../domain/base/errors.ts'
import type { Call, Output } from '../../operations/index.ts'
import { promptsOf } from '../prompts.ts'
import { given, type Place, say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { columns } from '../words.ts'

type Question = Output<'showReflections'>['prompts'][number]

/** `fairwind reflect …`: questions to think about, and answers to them. */
export function reflectCommands(program: Command, terminal: Terminal): void {
  const reflect = program
    .command('reflect')
    .description('answer questions to reflect on; alone, list them')
  reflect
    .command('list', { isDefault: true })
    .description('list the questions, and which are due')
    .option('--json', 'print JSON')
    .action(async (_, command: Command) => {
      const { json, ...place } = command.optsWithGlobals<Place & { json?: boolean }>()
      const questions = await withCall(terminal, place, questionsOf)
      if (json) sayJson(terminal, questions)
      else say(terminal, listed(questions))
    })
  reflect
    .command('answer')
    .argument('<number>', 'number of the question, from `fairwind reflect list`')
    .argument('[words...]', 'your answer (use - to read standard input)')
    .description('answer a question; your last answer is shown afterwards')
    .option('--not-yet', 'answer “I don’t know yet”; the question is due again sooner')
    .action(async (typed: string, words: string[], _, command: Command) =>
      answer(terminal, typed, words.join(' '), command.optsWithGlobals<Options>()),
    )
}

type Options = Place & { notYet?: boolean }

async function questionsOf(call: Call): Promise<Question[]> {
  return (await call('showReflections', {})).prompts
}

const states = { new: 'not answered yet', due: 'due again', resting: '' } as const

function listed(questions: readonly Question[]): string {
  const rows = questions.map(({ text, state, answeredOn, draft }, index) => [
    `${index + 1}.`,
    text,
    draft !== '' ? 'draft' : states[state],
    answeredOn ?? '',
  ])
  return `${columns(rows)}\n\nTo answer one, run: fairwind reflect answer 1`
}

async function answer(terminal: Terminal, typed: string, words: string, options: Options) {
  const { notYet = false, ...place } = options
  await withCall(terminal, place, async (call) => {
    const questions = await questionsOf(call)
    const { id, text } =
      questions[Number(typed) - 1] ??
      fail('not_found', `There is no question ${typed}. To see all, run \`fairwind reflect list\`.`)
    const said = notYet ? '' : await answerOf(terminal, words, text)
    const saved = await call('answerReflection', { prompt: id, answer: said, notYet })
    say(terminal, `Saved your answer to “${text}”`)
    if (saved.last?.answer) say(terminal, `\nOn ${saved.last.day} you wrote:\n${saved.last.answer}`)
  })
}

async function answerOf(terminal: Terminal, words: string, question: string): Promise<string> {
  if (words !== '') return given(terminal, words)
  const prompts = promptsOf(terminal)
  if (!prompts)
    return fail(
      'invalid',
      'No answer given. Add it after the number, or use - to read standard input.',
    )
  return (await prompts.text(question)) ?? fail('invalid', 'Nothing was saved.')
}
