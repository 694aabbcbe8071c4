/** How a goal came out, from −2, much less than hoped, over 0, as hoped, to 2, much more. */
export type Attainment = -2 | -1 | 0 | 1 | 2

/** How alike goals of one person are held to come out (Kiresuk & Sherman 1968). */
const correlation = 0.3

/**
 * Goal attainment scaling: 50 when all came out as hoped, 10 a standard deviation (Kiresuk &
 * Sherman 1968; models §4.5). To look back on one's own goals, never to compare people: everybody
 * sets their own. `null` without any goal.
 */
export function attainment(
  goals: readonly { outcome: Attainment; weight: number }[],
): number | null {
  const weights = goals.reduce((sum, { weight }) => sum + weight, 0)
  if (weights === 0) return null
  const squares = goals.reduce((sum, { weight }) => sum + weight ** 2, 0)
  const outcomes = goals.reduce((sum, { outcome, weight }) => sum + weight * outcome, 0)
  return 50 + (10 * outcomes) / Math.sqrt((1 - correlation) * squares + correlation * weights ** 2)
}
