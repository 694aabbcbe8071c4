// @ts-check
/**
 * One line of a report: what was measured, beside the bar it is held to and a reference that was
 * measured in the same run, so that a slow machine slows both.
 * @param {string} what
 * @param {number} value
 * @param {string} unit
 * @param {{ bar?: number, reference?: { what: string, value: number } }} [against]
 */
export function report(what, value, unit, { bar, reference } = {}) {
  const held = bar === undefined ? '' : ` (bar ${bar} ${unit}: ${value <= bar ? 'held' : 'MISSED'})`
  const ratio = reference
    ? `; ${(value / reference.value).toFixed(2)} × ${reference.what} (${shown(reference.value)} ${unit})`
    : ''
  console.log(`${what}: ${shown(value)} ${unit}${held}${ratio}`)
  if (bar !== undefined && value > bar) process.exitCode = 1
}

/** @param {number} value */
function shown(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

/**
 * The median time of many runs, in milliseconds, after some to warm up.
 * @param {() => unknown} work
 * @param {number} [runs]
 */
export async function medianTime(work, runs = 101) {
  for (let run = 0; run < Math.min(20, runs); run++) await work()
  const times = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return median(times)
}

/**
 * The median times of several works, taken in turn, so that all of them find the machine as warm.
 * @param {(() => unknown)[]} works
 * @param {number} [runs]
 */
export async function medianTimes(works, runs = 1501) {
  const times = works.map(() => /** @type {number[]} */ ([]))
  for (let run = 0; run < 2 * runs; run++)
    for (const [index, work] of works.entries()) {
      const start = performance.now()
      await work()
      if (run >= runs) times[index]?.push(performance.now() - start)
    }
  return times.map(median)
}

/** @param {number[]} values */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/**
 * Random numbers from 0 to 1 that are the same in each run (mulberry32).
 * @param {number} seed
 */
export function chance(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
