import type { Output } from '../../../operations/index.ts'

/** What a source held that is not offered, and why. */
export function LeftOut({ leftOut }: Pick<Output<'readFileForLog'>, 'leftOut'>) {
  if (leftOut.length === 0) return null
  const count = leftOut.reduce((sum, each) => sum + each.count, 0)
  return (
    <details>
      <summary className="tiny">Skipped: {count}</summary>
      <ul className="left-out tiny">
        {leftOut.map(({ what, why, count: times }) => (
          <li key={`${what} ${why}`} dir="auto">
            {times > 1 && <b className="num">{times} × </b>}
            {what}: {why}
          </li>
        ))}
      </ul>
    </details>
  )
}
