import type { ReactNode } from 'react'
import type { Asked } from './useQuery.ts'

interface AnsweredProps<Answer> {
  asked: Asked<Answer>
  children(answer: Answer): ReactNode
}

/** The answer once it has arrived; until then a loading note, or an error with another try. */
export function Answered<Answer>({ asked, children }: AnsweredProps<Answer>) {
  const { answer, problem, again } = asked
  return (
    <>
      {problem !== undefined && (
        <p className="problem" role="alert">
          {problem}{' '}
          <button type="button" onClick={again}>
            Try again
          </button>
        </p>
      )}
      {answer === undefined
        ? problem === undefined && (
            <p className="loading" role="status">
              Loading…
            </p>
          )
        : children(answer)}
    </>
  )
}
