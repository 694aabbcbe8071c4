import { useRecord } from '../../record.tsx'
import { useIsNarrow } from '../../ui/useIsNarrow.ts'
import { monthOf, percent } from '../../ui/words.ts'
import type { Measured } from './measured.ts'

const height = 180
const pad = { top: 10, right: 44, bottom: 18 }

/** How both shares went over time, as two lines. */
export function HistoryLine({ moments }: { moments: readonly Measured[] }) {
  const { record } = useRecord()
  // Drawn as wide as it is shown, so that its text keeps its size.
  const width = useIsNarrow() ? 360 : 760
  const [first, last] = [moments[0], moments.at(-1)]
  if (!first || !last) return null
  return (
    <figure className="history">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label="Both shares over time">
        <line x1="0" x2={width - pad.right} y1={height - pad.bottom} y2={height - pad.bottom} />
        <polyline
          className="of-need"
          points={points(moments, width, ({ coverageOfNeed }) => coverageOfNeed)}
        />
        <polyline
          className="of-want"
          points={points(moments, width, ({ coverageOfWant }) => coverageOfWant)}
        />
        <text x="0" y={height - 2}>
          {monthOf(first.day, record.today)}
        </text>
        <text x={width - pad.right} y={height - 2} textAnchor="end">
          today
        </text>
        <Ends last={last} top={topOf(moments)} x={width - pad.right + 6} />
      </svg>
      <figcaption className="tiny">
        <i className="key of-want" /> share of your wants that is needed{' '}
        <i className="key of-need" /> share of the needs you would gladly do
      </figcaption>
    </figure>
  )
}

/** Today's values at the end of their lines, pushed apart where the lines meet. */
function Ends({ last, top, x }: { last: Measured; top: number; x: number }) {
  const want = yOf(last.coverageOfWant, top)
  const need = yOf(last.coverageOfNeed, top)
  const push = Math.max(0, (14 - Math.abs(want - need)) / 2) * (want <= need ? -1 : 1)
  return (
    <>
      <text className="of-want" x={x} y={want + push + 4}>
        {percent(last.coverageOfWant)}
      </text>
      <text className="of-need" x={x} y={need - push + 4}>
        {percent(last.coverageOfNeed)}
      </text>
    </>
  )
}

function points(
  moments: readonly Measured[],
  width: number,
  shareOf: (moment: Measured) => number,
): string {
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
