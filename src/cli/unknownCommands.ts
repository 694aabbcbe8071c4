import type { Command } from 'commander'
import { closest, distance } from 'fastest-levenshtein'

/** Words that people type for the same thing elsewhere. */
const meanings: readonly (readonly string[])[] = [
  ['add', 'new', 'create', 'make'],
  ['list', 'ls', 'all'],
  ['edit', 'change', 'set', 'update', 'modify'],
  ['rm', 'remove', 'delete', 'del'],
  ['find', 'search', 'grep'],
  ['done', 'finish', 'complete', 'close'],
  ['undo', 'revert'],
  ['show', 'view', 'open'],
]

/** The command that was probably meant: another word for the same, or a slip of the fingers. */
export function commandMeant(typed: string, commands: readonly string[]): string | undefined {
  const word = typed.toLowerCase()
  if (commands.includes(word)) return word
  const same = meanings.find((each) => each.includes(word)) ?? []
  const synonym = commands.find((each) => same.includes(each))
  if (synonym || commands.length === 0) return synonym
  const near = closest(word, [...commands])
  return distance(near, word) <= Math.min(2, word.length / 3) ? near : undefined
}

/** The names below a command, with the second ones. */
export function namesBelow(command: Command): string[] {
  return command.commands.flatMap((each) => [each.name(), ...each.aliases()])
}

/**
 * Lets a command that lists by itself refuse what is none of its commands, in place of taking it for
 * an argument of the list.
 */
export function refuseUnknown(group: Command): void {
  const list = group.commands.find((each) => each.name() === 'list')
  if (!list || list.registeredArguments.length > 0) return
  list.allowExcessArguments(true).hook('preAction', () => {
    const [first] = list.args
    if (first === undefined) return
    group.error(group.args[0] === 'list' ? takesNothing(group) : unknownCommand(group, first))
  })
}

export function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()
}

function takesNothing(group: Command): string {
  return `\`${pathOf(group)} list\` takes no arguments.`
}

function unknownCommand(group: Command, typed: string): string {
  const near = commandMeant(typed, namesBelow(group))
  const known = near
    ? `Did you mean \`${pathOf(group)} ${near}\`?`
    : `Commands: ${group.commands.map((each) => each.name()).join(', ')}.`
  return `“${typed}” is not a command of \`${pathOf(group)}\`. ${known}`
}
