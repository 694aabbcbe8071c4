import type { EvidenceId, NeedId } from '../base/id.ts'

/** What the rule reads of an entry. */
export interface SeenEntry {
  id: EvidenceId
  need: NeedId | null
  seenBy: readonly string[]
}

/** Who knows what was done for a need. Lists to read, never a score. */
export interface NeedTrust {
  need: NeedId
  /** The entries that advanced it. */
  entries: EvidenceId[]
  /** Whoever has seen one of them, by name. */
  seenBy: string[]
  /** For each person who decides, the entries they have not seen. */
  unseen: { decisionMaker: string; entries: EvidenceId[] }[]
}

/** For each need, what advanced it and who has seen that. */
export function trustByNeed(
  needs: readonly NeedId[],
  entries: readonly SeenEntry[],
  decisionMakers: readonly string[],
): NeedTrust[] {
  return needs.map((need) => {
    const advancing = entries.filter((entry) => entry.need === need)
    return {
      need,
      entries: advancing.map(({ id }) => id),
      seenBy: distinct(advancing.flatMap(({ seenBy }) => seenBy)),
      unseen: decisionMakers.map((decisionMaker) => ({
        decisionMaker,
        entries: unseenBy(advancing, decisionMaker),
      })),
    }
  })
}

/** The entries a person has not seen, as far as was noted. */
function unseenBy(entries: readonly SeenEntry[], name: string): EvidenceId[] {
  return entries.filter(({ seenBy }) => !isAmong(seenBy, name)).map(({ id }) => id)
}

/** Whether a name is among others, however its letters are cased. */
export function isAmong(names: readonly string[], name: string): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase())
}

function distinct(names: readonly string[]): string[] {
  return names.filter(
    (name, index) => names.findIndex((each) => each.toLowerCase() === name.toLowerCase()) === index,
  )
}
