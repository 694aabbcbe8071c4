import type { Input, OperationName, Output } from '../../operations/index.ts'
import type { Deletion } from './deletion.ts'

/** The operations whose answer says how to undo them. */
type Undoable = {
  [Name in OperationName]: Output<Name> extends { undo: string | null } ? Name : never
}[OperationName]

const words: Record<Undoable, string> = {
  removeWant: 'Want removed',
  removeNeed: 'Need removed',
  removeOpportunity: 'Opportunity removed',
  setValues: 'Values changed',
  removeEvidence: 'Entry deleted',
  removeAttachment: 'Text deleted',
  removeLadder: 'Ladder deleted',
  removeShownExpectation: 'Entry unlinked',
  setTitles: 'Titles changed',
  setDecisionMakers: 'Decision makers changed',
  removeGoal: 'Goal deleted',
  setSuccess: 'Success markers changed',
  removePacket: 'Document deleted',
  removeReflection: 'Answer deleted',
  removePrompt: 'Question removed',
  removeValueSort: 'Values exercise deleted',
  removeAssessment: 'Assessment deleted',
}

/** What happened, for the toast. */
export function wordsFor({ name, input }: Deletion): string {
  const count = name === 'removeEvidence' ? (input as Input<'removeEvidence'>).ids.length : 1
  return count > 1 ? `${count} entries deleted` : (words[name as Undoable] ?? 'Deleted')
}
