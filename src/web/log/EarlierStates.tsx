import type { Output } from '../../operations/index.ts'
import { dayInWords } from '../ui/words.ts'

/** What an entry said before each change, the latest first. */
export function EarlierStates({ earlier }: { earlier: Output<'showEvidence'>['earlier'] }) {
  if (earlier.length === 0) return null
  return (
    <details className="more">
      <summary>Earlier versions ({earlier.length})</summary>
      <ol className="earlier">
        {earlier.map(({ revision, changedOn, state }) => (
          <li key={revision}>
            <p className="tiny">Until {dayInWords(changedOn)}</p>
            <p dir="auto">{state.text}</p>
            <p className="facts">
              {[state.day, state.scope ?? 'no scope', ...state.topics].join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
