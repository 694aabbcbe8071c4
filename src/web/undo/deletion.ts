import type { Input, OperationName, Output } from '../../operations/index.ts'

/** What the answer of a command that deleted something names, for the way back. */
export interface Deletion {
  undo: Input<'undoDelete'>['id']
  name: OperationName
  input: unknown
}

/** What a command deleted, if it did. */
export function deletionIn(
  name: OperationName,
  input: unknown,
  output: Output<OperationName>,
): Deletion | undefined {
  const { undo } = (output ?? {}) as Partial<Output<'removeGoal'>>
  return undo ? { undo, name, input } : undefined
}
