import { Link } from 'wouter'
import { ringInWords } from '../../../domain/ladders/titleWords.ts'
import { Why } from '../../ui/Why.tsx'
import { counted, dayInWords, inWords } from '../../ui/words.ts'
import { type Answer, intervalInWords } from './titleAnswer.ts'

/** What one acted at, and what that is called there, in a sentence. */
export function Lede({ answer }: { answer: Answer }) {
  const { ring, rule, there } = answer
  if (ring === null || there.called === null)
    return (
      <p className="lede">
        It is{' '}
        <Why label="why" because={() => <WhyRing answer={answer} />}>
          too early to say
        </Why>{' '}
        what your last twelve months would be called anywhere: no scope shows in{' '}
        {inWords(rule.months)} of them yet. <Link href="/log">Your log</Link> is where it begins.
      </p>
    )
  const { called, ladder } = there
  return (
    <p className="lede">
      Over the last twelve months you acted at{' '}
      <Why className="figure of-want" label="why" because={() => <WhyRing answer={answer} />}>
        {ringInWords[ring]}
      </Why>
      .{' '}
      {called.kind === 'called' ? (
        <>
          On “{ladder.name}” that is <b dir="auto">{intervalInWords(called, ladder.name, ring)}</b>.
        </>
      ) : (
        intervalInWords(called, ladder.name, ring)
      )}
    </p>
  )
}

/** The entries that speak for the ring. */
export function WhyRing({ answer }: { answer: Answer }) {
  const { ring, rule, speaking, standings } = answer
  const standing = standings.find((each) => each.ring === ring)
  return (
    <>
      <h3>Why this scope</h3>
      {standing ? (
        <p>
          {ringInWords[standing.ring]} or wider shows in {inWords(standing.months)} of the last{' '}
          {inWords(rule.window)} months; {inWords(rule.months)} are asked for. It is the widest ring
          that does.
        </p>
      ) : (
        <p>
          No ring shows in {inWords(rule.months)} of the last {inWords(rule.window)} months. The
          table below counts each.
        </p>
      )}
      {speaking.length > 0 && (
        <>
          <p>The latest {counted(speaking.length, 'entry', 'entries')} that speak for it:</p>
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
