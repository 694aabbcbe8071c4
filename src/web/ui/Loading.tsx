import { useCallback, useEffect, useState } from 'react'

interface LoadingProps {
  load(): Promise<void>
}

/** Reads something, says so after a moment, and offers another try when it fails. */
export function Loading({ load }: LoadingProps) {
  const [problem, setProblem] = useState<string>()
  const attempt = useCallback(() => {
    setProblem(undefined)
    load().catch((error: Error) => setProblem(error.message))
  }, [load])
  useEffect(attempt, [attempt])
  if (problem === undefined) return <LoadingText />
  return (
    <main className="page">
      <h1>That did not work</h1>
      <p role="alert">{problem}</p>
      <p className="row">
        <button type="button" onClick={attempt}>
          Try again
        </button>
        {location.pathname.startsWith('/demo/') && <a href="/">To your own record</a>}
      </p>
    </main>
  )
}

/** What stands on the page until its data or its code is there. */
export function LoadingText() {
  return (
    <main className="page">
      <p className="loading" role="status">
        Opening your record …
      </p>
    </main>
  )
}
