/** The rings of scope, innermost first: who benefits from the work. */
export const rings = [
  'self',
  'teammates',
  'team',
  'several teams',
  'organisation',
  'company',
  'industry',
] as const

/** One of them. */
export type Ring = (typeof rings)[number]

/** How far out a ring lies: 0 for oneself. */
export function ringOf(scope: Ring): number {
  return rings.indexOf(scope)
}

/** Whether a scope reaches a ring: it is that ring or a wider one. */
export function reaches(scope: Ring | null, ring: Ring): boolean {
  return scope !== null && ringOf(scope) >= ringOf(ring)
}
