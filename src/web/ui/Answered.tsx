import type { ReactNode } from 'react'
import type { Asked } from './useQuery.ts'

interface AnsweredProps<Answer> {
  asked: Asked<Answer>
  children(answer: Answer): ReactNode
}

/** What was asked for, once it is there; until then a word, and another try when it fails. */
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
              Looking …
            </p>
          )
        : children(answer)}
    </>
  )
}
