import type { Finding } from '../../../domain/goals/lint/finding.ts'
import type { ReadText } from './useFindings.ts'

/** What the words of a goal leave open, as they are typed: questions, and never a mark. */
export function GoalFindings({ read: { text, findings } }: { read: ReadText }) {
  return (
    <section className="findings" aria-label="Questions about this goal">
      {findings.length === 0 ? (
        <p className="clear">Clear: it says what will change and by when.</p>
      ) : (
        <>
          <Underlined text={text} findings={findings} />
          <ul>
            {findings.map((finding) => (
              <FindingItem key={`${finding.rule} ${finding.from}`} finding={finding} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** The words once more, with those underlined that a question is about. */
function Underlined({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const pieces = piecesOf(text, findings)
  if (!pieces.some(({ open }) => open)) return null
  return (
    <p className="underlined" dir="auto" aria-hidden="true">
      {pieces.map(({ from, words, open }) =>
        open ? <mark key={from}>{words}</mark> : <span key={from}>{words}</span>,
      )}
    </p>
  )
}

/** A text cut where underlining begins and ends. */
function piecesOf(text: string, findings: readonly Finding[]) {
  const cuts = [...new Set([0, text.length, ...findings.flatMap(({ from, to }) => [from, to])])]
  const ordered = cuts.toSorted((a, b) => a - b)
  return ordered.slice(0, -1).map((from, index) => {
    const to = ordered[index + 1] ?? text.length
    const open = findings.some((each) => each.from <= from && to <= each.to && each.from < each.to)
    return { from, words: text.slice(from, to), open }
  })
}

function FindingItem({ finding: { rule, words, question, example } }: { finding: Finding }) {
  return (
    <li>
      <b>{ruleName[rule]}</b> {words && <q dir="auto">{words}</q>}
      <p className="tiny" dir="auto">
        {question}
        {example && (
          <>
            {' '}
            For example: <i>{example}</i>
          </>
        )}
      </p>
    </li>
  )
}

/** Rules as the page calls them. */
const ruleName: Record<Finding['rule'], string> = {
  'vague-verb': 'Vague word',
  'no-object': 'Of what?',
  'not-measurable': 'Not measurable',
  'no-date': 'No due date',
  'beyond-five-years': 'Too far away',
  'impossible-date': 'Date doesn’t exist',
  'due-before-start': 'Ends before it starts',
  'several-goals-in-one': 'More than one goal',
  'serves-nothing': 'No long-term goal yet',
  'does-not-fit': 'Not enough hours',
  'low-confidence': 'Low confidence',
  'no-if-then': 'No if-then plan',
}
