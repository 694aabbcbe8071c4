import { useEffect, useRef, useState } from 'react'
import type { Input, OperationName, Output } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'

/** What a page asked for, as far as it is there. */
export interface Asked<Answer> {
  /** The latest answer; stays while a newer one is on its way. */
  answer: Answer | undefined
  problem: string | undefined
  busy: boolean
  /** Asks once more. */
  again(): void
}

/**
 * Asks an operation, and again whenever the question changes or a command ran. The first answer is
 * what the server sent along with the page, where it did.
 */
export function useQuery<Name extends OperationName>(
  name: Name,
  input: Input<Name>,
): Asked<Output<Name>> {
  const { ask, changes, sent } = useRecord()
  const question = `${name} ${JSON.stringify(input)}`
  const along = sent && question === `${sent.name} ${JSON.stringify(sent.input)}` ? sent : null
  const [answer, setAnswer] = useState(along?.output as Output<Name> | undefined)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [asked, setAsked] = useState(0)
  const known = useRef(along && changes === 0 ? `${question} 0 0` : '')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question stands for name and input
  useEffect(() => {
    const now = `${question} ${changes} ${asked}`
    if (known.current === now) return
    known.current = now
    setBusy(true)
    ask(name, input)
      .then(
        (output) => {
          if (known.current !== now) return
          setAnswer(output)
          setProblem(undefined)
        },
        (error: Error) => known.current === now && setProblem(error.message),
      )
      .finally(() => known.current === now && setBusy(false))
  }, [ask, question, changes, asked])
  return { answer, problem, busy, again: () => setAsked((count) => count + 1) }
}
