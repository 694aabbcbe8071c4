import type { Output } from '../../../operations/index.ts'
import { MakeGoal } from '../../goals/MakeGoal.tsx'
import { useQuery } from '../../ui/useQuery.ts'

type Suggestion = Output<'suggestActivities'>['interests'][number]

/** Suggestions from wants and values, each with its reason. */
export function Suggestions() {
  const { answer } = useQuery('suggestActivities', {})
  if (!answer) return null
  const { interests, values } = answer
  return (
    <section className="section" aria-labelledby="ideas">
      <h2 id="ideas">Suggestions</h2>
      {interests.length + values.length === 0 ? (
        <p className="muted">Add wants and values to get suggestions.</p>
      ) : (
        <div className="ikigai-ideas">
          <Ideas title="From your wants" ideas={interests} />
          <Ideas title="From your values" ideas={values} />
        </div>
      )}
    </section>
  )
}

function Ideas({ title, ideas }: { title: string; ideas: readonly Suggestion[] }) {
  if (ideas.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {ideas.map((idea) => (
          <li key={idea.because}>
            <span dir="auto">{idea.what}</span>{' '}
            <span className="next-steps">
              <MakeGoal of={idea.what} text={idea.what} />
            </span>
            <p className={`tiny ${idea.for === 'both' ? 'of-both' : ''}`} dir="auto">
              Why: {idea.because}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
