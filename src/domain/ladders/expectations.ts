import type { EvidenceId } from '../base/id.ts'

/** The person's word that an entry shows what a ladder expects. */
export interface ShownExpectation {
  /** Id of the expectation within the ladder. */
  expectation: string
  evidence: EvidenceId
}
