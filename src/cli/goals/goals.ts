import type { Command } from 'commander'
import type { Terminal } from '../terminal.ts'
import { addCommand } from './addGoal.ts'
import { changeCommands } from './changeGoal.ts'
import { lintCommand } from './lint.ts'
import { listCommands } from './listGoals.ts'
import { reviewCommands } from './reviewGoal.ts'

/** `fairwind goal …`: what one wants to achieve, and how far it is. */
export function goalCommands(program: Command, terminal: Terminal): void {
  const goal = program.command('goal').description('work with goals; alone, list them')
  addCommand(goal, terminal)
  listCommands(goal, terminal)
  changeCommands(goal, terminal)
  reviewCommands(goal, terminal)
  lintCommand(goal, terminal)
}
