import { useCallback, useEffect, useState } from 'react'

interface LoadingProps {
  load(): Promise<void>
}

/** Loads something; shows that it is loading, or the error with another try. */
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
      <h1>Couldn’t load the page</h1>
      <p role="alert">{problem}</p>
      <p className="row">
        <button type="button" onClick={attempt}>
          Try again
        </button>
        {location.pathname.startsWith('/demo/') && <a href="/">Go to your own data</a>}
      </p>
    </main>
  )
}

/** What the page shows until its data and code are loaded. */
export function LoadingText() {
  return (
    <main className="page">
      <p className="loading" role="status">
        Loading…
      </p>
    </main>
  )
}
