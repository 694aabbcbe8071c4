import type { Output } from '../../../operations/index.ts'
import { monthInWords } from '../../ui/words.ts'

export type Proposal = Output<'listProposals'>['proposals'][number]

/** Proposals of one repository and month. */
export interface ProposalGroup {
  title: string
  proposals: Proposal[]
}

/** Groups proposals by repository and month, in the order in which they come. */
export function groupsOf(proposals: readonly Proposal[]): ProposalGroup[] {
  const groups = new Map<string, ProposalGroup>()
  for (const proposal of proposals) {
    const title = titleOf(proposal.candidate)
    const group = groups.get(title)
    if (group) group.proposals.push(proposal)
    else groups.set(title, { title, proposals: [proposal] })
  }
  return [...groups.values()]
}

function titleOf({ repository, day }: Proposal['candidate']): string {
  return `${repository || documents}, ${day ? monthInWords(day) : 'no date'}`
}

/** What proposals are from that are in no repository. */
export const documents = 'Documents and tables'

/** Names one proposal among all. */
export function keyOf({ kind, candidate }: Proposal): string {
  return `${kind} ${candidate.key}`
}
