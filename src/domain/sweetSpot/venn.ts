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
  return segment(left, right, distance) + segment(right, left, distance)
}

/**
 * The part of a circle beyond the chord it shares with another: r²(α − sin α · cos α), where α is
 * half the angle over the chord. The textbook form, by arc cosines and Heron's root, loses half
 * the digits where circles barely touch or one is tiny; this one does not.
 */
function segment(radius: number, other: number, distance: number): number {
  const angle = halfAngle(radius, other, distance)
  return radius ** 2 * (angle < 0.05 ? smallSegment(angle) : angle - Math.sin(2 * angle) / 2)
}

/** The angle opposite `other` in the triangle of both radii and the distance, by its half-tangent. */
function halfAngle(radius: number, other: number, distance: number): number {
  const above = (other - distance + radius) * (other + distance - radius)
  const below = (distance + radius - other) * (distance + radius + other)
  return 2 * Math.atan2(Math.sqrt(Math.max(0, above)), Math.sqrt(Math.max(0, below)))
}

/** α − sin 2α / 2 for small angles, where the difference itself would cancel: its Taylor series. */
function smallSegment(angle: number): number {
  const square = angle ** 2
  return angle * square * (2 / 3 - square * (2 / 15 - square * (4 / 315 - (square * 2) / 2835)))
}
