import * as z from 'zod'

const uuid = z.uuid('That is not an id Fairwind gave out.')

export const OrganisationId = uuid.brand<'OrganisationId'>()
export type OrganisationId = z.infer<typeof OrganisationId>

export const PersonId = uuid.brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>

export const WantId = uuid.brand<'WantId'>()
export type WantId = z.infer<typeof WantId>

export const NeedId = uuid.brand<'NeedId'>()
export type NeedId = z.infer<typeof NeedId>

export const OpportunityId = uuid.brand<'OpportunityId'>()
export type OpportunityId = z.infer<typeof OpportunityId>

export const EvidenceId = uuid.brand<'EvidenceId'>()
export type EvidenceId = z.infer<typeof EvidenceId>

export const LadderId = uuid.brand<'LadderId'>()
export type LadderId = z.infer<typeof LadderId>

export const PacketId = uuid.brand<'PacketId'>()
export type PacketId = z.infer<typeof PacketId>

export const GoalId = uuid.brand<'GoalId'>()
export type GoalId = z.infer<typeof GoalId>

export const ReflectionId = uuid.brand<'ReflectionId'>()
export type ReflectionId = z.infer<typeof ReflectionId>

export const PromptId = uuid.brand<'PromptId'>()
export type PromptId = z.infer<typeof PromptId>

export const AssessmentId = uuid.brand<'AssessmentId'>()
export type AssessmentId = z.infer<typeof AssessmentId>

export const DeletionId = uuid.brand<'DeletionId'>()
export type DeletionId = z.infer<typeof DeletionId>

/** The largest whole number that the database keeps; nothing here is counted further. */
export const mostCounted = 2_147_483_647

/**
 * Counts the changes of one thing. Whoever edits sends back the revision they saw, so that the
 * second of two edits is told what changed instead of undoing the first.
 */
export const Revision = z.int().min(1).max(mostCounted)
export type Revision = z.infer<typeof Revision>
