/** What the figures of this page do not claim. */
export function Limits() {
  return (
    <details className="more limits">
      <summary>What this doesn’t tell you</summary>
      <p>
        These shares compare your wants with the needs people stated. They don’t score or rank you.
        A small overlap can be your choice. Across 107 studies, a match between work and interests
        was only weakly linked to job satisfaction (ρ ≈ .11).
      </p>
    </details>
  )
}
