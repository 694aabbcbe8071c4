import { Link } from 'wouter'
import { ringInWords } from '../../../domain/ladders/titleWords.ts'
import { Why } from '../../ui/Why.tsx'
import { capitalised, counted, dayInWords } from '../../ui/words.ts'
import { type Answer, intervalInWords } from './titleAnswer.ts'

/** The scope the person works at, and its title on the other ladder. */
export function Lede({ answer }: { answer: Answer }) {
  const { ring, rule, there } = answer
  if (ring === null || there.called === null)
    return (
      <p className="lede">
        <Why label="Why this scope?" because={() => <WhyRing answer={answer} />}>
          Too early to say
        </Why>
        . No scope appears in {rule.months} of the last {rule.window} months yet.{' '}
        <Link href="/log">Add entries to your log.</Link>
      </p>
    )
  const { called, ladder } = there
  return (
    <p className="lede">
      In the last 12 months you worked at{' '}
      <Why
        className="figure of-want"
        label="Why this scope?"
        because={() => <WhyRing answer={answer} />}
      >
        {ringInWords[ring]}
      </Why>
      .{' '}
      {called.kind === 'called' ? (
        <>
          On “{ladder.name}” that’s <b dir="auto">{intervalInWords(called, ladder.name, ring)}</b>.
        </>
      ) : (
        intervalInWords(called, ladder.name, ring)
      )}
    </p>
  )
}

/** The entries behind the scope. */
export function WhyRing({ answer }: { answer: Answer }) {
  const { ring, rule, speaking, standings } = answer
  const standing = standings.find((each) => each.ring === ring)
  return (
    <>
      <h3>Why this scope?</h3>
      {standing ? (
        <p>
          {capitalised(ringInWords[standing.ring])} or wider appears in {standing.months} of the
          last {rule.window} months ({rule.months} needed). It’s the widest scope that qualifies.
        </p>
      ) : (
        <p>
          No scope appears in {rule.months} of the last {rule.window} months. The table below shows
          the counts.
        </p>
      )}
      {speaking.length > 0 && (
        <>
          <p>Latest {counted(speaking.length, 'entry', 'entries')} at this scope:</p>
          <table>
            <tbody>
              {speaking.map(({ id, day, text }) => (
                <tr key={id}>
                  <td>{dayInWords(day)}</td>
                  <td dir="auto">{text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  )
}
