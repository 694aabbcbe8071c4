import { Why } from '../../ui/Why.tsx'
import { counted, inWords } from '../../ui/words.ts'
import { ReadinessSign } from './ReadinessSign.tsx'
import { countReadiness, restInWords, type Shown, standings } from './readinessWords.ts'

/** What the level asks for, and how much of it shows, in one sentence. */
export function Lede({ shown }: { shown: Shown }) {
  const { aim, expectations, logged } = shown
  const counts = countReadiness(expectations)
  const some = standings.filter((each) => each !== 'nothing logged' && counts[each] > 0)
  const level = <b dir="auto">{aim.level.name}</b>
  if (expectations.length === 0)
    return (
      <p className="lede">
        {aim.ladder.name} writes down no expectations for {level}. Where it does, they stand here
        beside your log.
      </p>
    )
  return (
    <p className="lede">
      <span className="of-need">{level}</span> asks for {counted(expectations.length, 'thing')}
      {some.map((each, index) => (
        <span key={each}>
          {index === 0 ? ': ' : index === some.length - 1 ? ' and ' : ', '}
          <Why className={`figure ${each}`} label="why" because={() => <WhyCounts shown={shown} />}>
            {inWords(counts[each])} {each}
          </Why>
        </span>
      ))}
      . {restInWords(counts['nothing logged'], expectations.length)}
      {logged === 0 && ' Your log of the last year is empty: press L and write one line.'}
    </p>
  )
}

const meaning = {
  recognised: 'sustained, and everybody who decides has seen some of it',
  sustained: 'entries that show it in enough separate months',
  emerging: 'entries that show it, in fewer months than that',
  'nothing logged': 'no entry that you say shows it',
} as const

function WhyCounts({ shown }: { shown: Shown }) {
  const { expectations, rule, decisionMakers, logged } = shown
  const counts = countReadiness(expectations)
  return (
    <>
      <h3>How this is counted</h3>
      <table>
        <tbody>
          {standings.map((each) => (
            <tr key={each}>
              <td className="num">{counts[each]}</td>
              <td>
                <ReadinessSign readiness={each} /> <b>{each}</b>: {meaning[each]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Enough is {inWords(rule.months)} separate months of the last {inWords(rule.window)}, this
        one among them: neither one great piece nor one busy stretch.{' '}
        {counted(logged, 'entry', 'entries')} of the last year were looked at, and{' '}
        {counted(decisionMakers.length, 'person', 'people')} who{' '}
        {decisionMakers.length === 1 ? 'decides' : 'decide'}.
      </p>
      <p className="source">
        You alone say which entry shows what. These are counts of sentences in a ladder, not of you.
      </p>
    </>
  )
}
