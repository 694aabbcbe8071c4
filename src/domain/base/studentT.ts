/**
 * The point below which a Student t variable lies with a probability from .5 up to 1.
 *
 * @example
 * studentPoint(0.9, 3) // 1.6377
 */
export function studentPoint(probability: number, degrees: number): number {
  let [low, high] = [0, 1]
  while (probabilityBelow(high, degrees) < probability) high *= 2
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (probabilityBelow(middle, degrees) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The finite series for whole degrees of freedom (Abramowitz & Stegun 26.7.3 and 26.7.4). */
function probabilityBelow(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees))
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const isOdd = degrees % 2 === 1
  let term = isOdd ? cos : 1
  let sum = isOdd && degrees === 1 ? 0 : term
  for (let power = isOdd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= (cos ** 2 * (power - 1)) / power
    sum += term
  }
  const middle = isOdd ? (2 / Math.PI) * (angle + sin * sum) : sin * sum
  return 0.5 + middle / 2
}
