// @ts-check
// The lint of a goal while 300 characters are typed: one run a keystroke.
import { lintGoal } from '../dist/domain/goals/lint/lint.js'
import { timesIn } from '../dist/readers/dates/dueDays.js'
import { lintLanguage } from '../dist/readers/vocabulary/lintLanguage.js'
import { median, report } from './report.mjs'

const today = /** @type {any} */ ('2026-02-10')
const sentence =
  'I would like to get better at system design, read one chapter of the book every Tuesday until ' +
  'the end of next half, cut the p99 latency of checkout from 800 ms to under 250 ms by Q3, and ' +
  'write about what I learned for the platform team; pairing with Ines twice a week for 3 months '
const typed = sentence.padEnd(300, 'as well, ').slice(0, 300)

/** @type {number[]} */
const times = []
for (let round = 0; round < 40; round++)
  for (let length = 1; length <= typed.length; length++) {
    const text = typed.slice(0, length)
    const start = performance.now()
    const said = { times: timesIn(text, today), hasIfThen: false, serves: false }
    lintGoal(text, { today, ...said }, lintLanguage())
    if (round >= 5) times.push(performance.now() - start)
  }

const sorted = times.toSorted((a, b) => a - b)
report('lint a keystroke, median', median(times), 'ms', { bar: 4 })
const most = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
report('lint a keystroke, 95 %', most, 'ms', { bar: 4 })
