import type { Readiness } from '../../../domain/ladders/readiness.ts'

/** The standing of an expectation as an icon: full with a tick, full, half, or empty. Text is next to it. */
export function ReadinessSign({ readiness }: { readiness: Readiness }) {
  const kind = readiness.replace(' ', '-')
  return (
    <svg
      className={`standing ${kind}`}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <circle cx="8" cy="8" r="6.5" />
      {readiness === 'emerging' && <path className="half" d="M8 1.5a6.5 6.5 0 0 0 0 13z" />}
      {readiness === 'recognised' && <path className="tick" d="m4.8 8.2 2.3 2.3 4.2-4.8" />}
    </svg>
  )
}
