/** What the figures of this page do not claim. */
export function Limits() {
  return (
    <section className="section limits" aria-labelledby="limits">
      <h2 id="limits">What this doesn’t tell you</h2>
      <p>
        These shares compare your wants with the stated needs. They aren’t a fit score and nobody is
        ranked. A small overlap can be your choice. In 107 studies, matching work to interests was
        only weakly linked to job satisfaction (ρ ≈ .11).
      </p>
    </section>
  )
}
