import { fail } from '../domain/base/errors.ts'
import { promptsOf } from './prompts.ts'
import type { Terminal } from './terminal.ts'

/** Whether somebody says yes to what can’t be undone; in a script only --yes does. */
export async function agreed(
  terminal: Terminal,
  question: string,
  { yes = false }: { yes?: boolean | undefined },
): Promise<boolean> {
  if (yes) return true
  const prompts = promptsOf(terminal)
  if (!prompts) fail('invalid', `${question} There is no terminal to ask in. Add --yes to do it.`)
  return prompts.confirm(question)
}
