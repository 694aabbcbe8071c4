import type { SuccessMarker } from '../../../domain/goals/markers.ts'

/** A marker while it is being weighed; the key only tells the lines apart. */
export interface MarkerDraft extends SuccessMarker {
  key: number
}

/** What the page begins with: what was said, with the usual ones not among it at no weight. */
export function draftsOf(
  markers: readonly SuccessMarker[],
  usual: readonly string[],
): MarkerDraft[] {
  const said = new Set(markers.map(({ name }) => name.toLowerCase()))
  const unsaid = usual.filter((name) => !said.has(name))
  return [...markers, ...unsaid.map((name) => ({ name, weight: 0, means: '', comesFrom: [] }))].map(
    (marker, key) => ({ ...marker, key }),
  )
}

/** Those that count: with a weight, or with words. */
export function markersIn(drafts: readonly MarkerDraft[]): SuccessMarker[] {
  return drafts
    .filter(({ name, weight, means }) => name.trim() !== '' && (weight > 0 || means.trim() !== ''))
    .map(({ name, weight, means, comesFrom }) => ({ name: name.trim(), weight, means, comesFrom }))
}

export function sumOf(drafts: readonly Pick<SuccessMarker, 'weight'>[]): number {
  return drafts.reduce((sum, { weight }) => sum + weight, 0)
}

/**
 * The weights brought to 100 in all, keeping their proportions as nearly as whole numbers can
 * (largest remainders).
 */
export function toHundred<Weighed extends Pick<SuccessMarker, 'weight'>>(
  drafts: readonly Weighed[],
): Weighed[] {
  const sum = sumOf(drafts)
  if (sum === 0) return [...drafts]
  const shares = drafts.map((draft, index) => {
    const exact = (draft.weight * 100) / sum
    const floor = Math.floor(exact)
    return { draft, index, floor, rest: exact - floor }
  })
  const short = 100 - shares.reduce((all, { floor }) => all + floor, 0)
  const neediest = shares.toSorted((a, b) => b.rest - a.rest || a.index - b.index).slice(0, short)
  const raised = new Set(neediest)
  return shares.map((share) => ({
    ...share.draft,
    weight: share.floor + (raised.has(share) ? 1 : 0),
  }))
}
