import { Why } from '../../ui/Why.tsx'
import { counted } from '../../ui/words.ts'
import { ReadinessSign } from './ReadinessSign.tsx'
import {
  countReadiness,
  readinessInWords,
  restInWords,
  type Shown,
  standings,
} from './readinessWords.ts'

/** How many expectations the level has, and how many have evidence. */
export function Lede({ shown }: { shown: Shown }) {
  const { aim, expectations, logged } = shown
  const counts = countReadiness(expectations)
  const some = standings.filter((each) => each !== 'nothing logged' && counts[each] > 0)
  const level = <b dir="auto">{aim.level.name}</b>
  if (expectations.length === 0)
    return (
      <p className="lede">
        {aim.ladder.name} has no expectations for {level} yet.
      </p>
    )
  return (
    <p className="lede">
      <span className="of-need">{level}</span> expects {counted(expectations.length, 'thing')}
      {some.map((each, index) => (
        <span key={each}>
          {index === 0 ? ': ' : index === some.length - 1 ? ' and ' : ', '}
          <Why
            className={`figure ${each}`}
            label="How is this calculated?"
            because={() => <WhyCounts shown={shown} />}
          >
            {counts[each]} {readinessInWords[each]}
          </Why>
        </span>
      ))}
      . {restInWords(counts['nothing logged'], expectations.length)}
      {logged === 0 && ' Your log has no entries from the last 12 months. Press L to add one.'}
    </p>
  )
}

const meaning = {
  recognised: 'sustained, and every decision maker knows about part of it',
  sustained: 'linked entries in enough separate months',
  emerging: 'linked entries, but in fewer months',
  'nothing logged': 'no linked entries',
} as const

function WhyCounts({ shown }: { shown: Shown }) {
  const { expectations, rule, decisionMakers, logged } = shown
  const counts = countReadiness(expectations)
  return (
    <>
      <h3>How is this calculated?</h3>
      <table>
        <tbody>
          {standings.map((each) => (
            <tr key={each}>
              <td className="num">{counts[each]}</td>
              <td>
                <ReadinessSign readiness={each} /> <b>{readinessInWords[each]}</b>: {meaning[each]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        “Enough” means {rule.months} separate months out of the last {rule.window}, including this
        one. Based on {counted(logged, 'entry', 'entries')} from the last 12 months and{' '}
        {counted(decisionMakers.length, 'decision maker')}.
      </p>
      <p className="source">
        You choose which entries count. This counts a ladder’s expectations. It isn’t a score.
      </p>
    </>
  )
}
