/** Two circles drawn to scale: radii, and the distance between the centres, in one unit. */
export interface Venn {
  left: number
  right: number
  distance: number
}

/**
 * Two circles whose areas, and the area they share, are exactly the ones given (within 1e-9 of the
 * smaller area). Apart when nothing is shared, one inside the other when all of it is, radius 0 for
 * an area of 0. Source: reference models §1.2.
 *
 * @throws Error for an overlap larger than the smaller area, or a negative area.
 */
export function venn(leftArea: number, rightArea: number, overlap: number): Venn {
  const smaller = Math.min(leftArea, rightArea)
  if (!(overlap >= 0 && overlap <= smaller * (1 + 1e-12)))
    throw new Error(`Areas ${leftArea} and ${rightArea} cannot share ${overlap}`)
  const left = Math.sqrt(leftArea / Math.PI)
  const right = Math.sqrt(rightArea / Math.PI)
  return { left, right, distance: distanceSharing(left, right, Math.min(overlap, smaller)) }
}

/** Bisection: the shared area falls as the centres move apart. 100 halvings exhaust a double. */
function distanceSharing(left: number, right: number, overlap: number): number {
  let near = Math.abs(left - right)
  let far = left + right
  if (overlap === 0) return far
  if (overlap === Math.PI * Math.min(left, right) ** 2) return near
  for (let halving = 0; halving < 100; halving++) {
    const middle = (near + far) / 2
    if (lens(left, right, middle) > overlap) near = middle
    else far = middle
  }
  return (near + far) / 2
}

/**
 * The area two circles share, from their radii and the distance between their centres.
 *
 * @example
 * lens(1, 1, 1) // 2π/3 − √3/2 = 1.2283696986087567
 */
export function lens(left: number, right: number, distance: number): number {
  if (distance >= left + right) return 0
  if (distance <= Math.abs(left - right)) return Math.PI * Math.min(left, right) ** 2
  return sector(left, right, distance) + sector(right, left, distance) - kite(left, right, distance)
}

function sector(radius: number, other: number, distance: number): number {
  const cosine = (distance ** 2 + radius ** 2 - other ** 2) / (2 * distance * radius)
  return radius ** 2 * Math.acos(Math.min(1, Math.max(-1, cosine)))
}

function kite(left: number, right: number, distance: number): number {
  const square =
    (-distance + left + right) *
    (distance + left - right) *
    (distance - left + right) *
    (distance + left + right)
  return Math.sqrt(Math.max(0, square)) / 2
}
