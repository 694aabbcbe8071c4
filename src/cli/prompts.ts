import { confirm, isCancel, select, text } from '@clack/prompts'
import type { Terminal } from './terminal.ts'

/** Questions to the person at the terminal. An answer is `null` when they cancel. */
export interface Prompts {
  confirm(message: string): Promise<boolean>
  text(message: string, placeholder?: string): Promise<string | null>
  choose<Value extends string>(
    message: string,
    options: readonly { value: Value; label: string }[],
  ): Promise<Value | null>
}

/** A way to ask; `null` where nobody is there, as in a script. */
export function promptsOf({ prompts, input, output }: Terminal): Prompts | null {
  return prompts ?? (input.isTTY && output.isTTY ? onScreen : null)
}

const onScreen: Prompts = {
  async confirm(message) {
    const answer = await confirm({ message })
    return !isCancel(answer) && answer
  },
  async text(message, placeholder = '') {
    const answer = await text({ message, placeholder })
    return isCancel(answer) ? null : (answer ?? '')
  },
  async choose<Value extends string>(
    message: string,
    options: readonly { value: Value; label: string }[],
  ) {
    const answer = await select<string>({ message, options: [...options] })
    return isCancel(answer) ? null : (answer as Value)
  },
}
