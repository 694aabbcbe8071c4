import { counted, decimals } from '../ui/words.ts'
import type { Goals } from './goalWords.ts'

/** How what ended came out, beside what was hoped. For oneself alone. */
export function LookBack({ goals: { attainment } }: { goals: Goals }) {
  if (attainment.value === null) return null
  return (
    <details className="more">
      <summary>Looking back on {counted(attainment.goals, 'goal')}</summary>
      <p>
        Goal attainment: <b className="num">{decimals(attainment.value)}</b>, where 50 means that
        they came out as you hoped, on the whole, and 10 more or less is a clear difference.
      </p>
      <p className="tiny">
        Kiresuk & Sherman (1968), equal weights. It says how you aim, and nothing about you beside
        others: everybody sets goals of their own.
      </p>
    </details>
  )
}
