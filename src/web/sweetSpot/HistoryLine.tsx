import { memo } from 'react'
import type { Moment } from '../../domain/sweetSpot/history.ts'
import { useRecord } from '../record.tsx'
import { dayInWords, monthOf, percent } from '../ui/words.ts'

const width = 520
const height = 84
const pad = { top: 10, right: 44, bottom: 18 }

/** A moment at which both sides had stated something. */
type Measured = Moment & { coverageOfWant: number; coverageOfNeed: number }

function isMeasured(moment: Moment): moment is Measured {
  return moment.coverageOfWant !== null && moment.coverageOfNeed !== null
}

/** How both shares went over time. With fewer than three points there is no line to speak of. */
export const HistoryLine = memo(function HistoryLine() {
  const { record } = useRecord()
  const moments = record.history.filter(isMeasured)
  const [first, last] = [moments[0], moments.at(-1)]
  if (!first || !last || moments.length < 3) return null
  return (
    <section className="history" aria-label="Overlap over time">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Over ${moments.length} months: the needed share of your wants went from ${percent(first.coverageOfWant)} to ${percent(last.coverageOfWant)}. The share of needs you’d gladly do went from ${percent(first.coverageOfNeed)} to ${percent(last.coverageOfNeed)}.`}
      >
        <line x1="0" x2={width - pad.right} y1={height - pad.bottom} y2={height - pad.bottom} />
        <polyline
          className="of-need"
          points={points(moments, ({ coverageOfNeed }) => coverageOfNeed)}
        />
        <polyline
          className="of-want"
          points={points(moments, ({ coverageOfWant }) => coverageOfWant)}
        />
        <text x="0" y={height - 2}>
          {monthOf(first.day, record.today)}
        </text>
        <text x={width - pad.right} y={height - 2} textAnchor="end">
          today
        </text>
        <Ends last={last} top={topOf(moments)} />
      </svg>
      <details>
        <summary className="tiny">
          <i className="key of-want" /> of your wants <i className="key of-need" /> of the needs ·
          Show values
        </summary>
        <Values moments={moments} />
      </details>
    </section>
  )
})

/** Today's values at the end of their lines, pushed apart where the lines meet. */
function Ends({ last, top }: { last: Measured; top: number }) {
  const want = yOf(last.coverageOfWant, top)
  const need = yOf(last.coverageOfNeed, top)
  const push = Math.max(0, (14 - Math.abs(want - need)) / 2) * (want <= need ? -1 : 1)
  return (
    <>
      <text className="of-want" x={width - pad.right + 6} y={want + push + 4}>
        {percent(last.coverageOfWant)}
      </text>
      <text className="of-need" x={width - pad.right + 6} y={need - push + 4}>
        {percent(last.coverageOfNeed)}
      </text>
    </>
  )
}

function Values({ moments }: { moments: readonly Measured[] }) {
  return (
    <table className="tiny num">
      <thead>
        <tr>
          <th>Date</th>
          <th>of your wants</th>
          <th>of the needs</th>
        </tr>
      </thead>
      <tbody>
        {moments.map(({ day, coverageOfWant, coverageOfNeed }) => (
          <tr key={day}>
            <td>{dayInWords(day)}</td>
            <td>{percent(coverageOfWant)}</td>
            <td>{percent(coverageOfNeed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function points(moments: readonly Measured[], shareOf: (moment: Measured) => number): string {
  const top = topOf(moments)
  const step = (width - pad.right) / (moments.length - 1)
  return moments
    .map((moment, index) => `${(index * step).toFixed(1)},${yOf(shareOf(moment), top).toFixed(1)}`)
    .join(' ')
}

/** The next full tenth above all values, so that a quiet history does not look dramatic. */
function topOf(moments: readonly Measured[]): number {
  const highest = Math.max(
    ...moments.map(({ coverageOfWant, coverageOfNeed }) =>
      Math.max(coverageOfWant, coverageOfNeed),
    ),
  )
  return Math.min(1, Math.max(0.2, Math.ceil(highest * 10) / 10))
}

function yOf(share: number, top: number): number {
  return height - pad.bottom - (share / top) * (height - pad.bottom - pad.top)
}
