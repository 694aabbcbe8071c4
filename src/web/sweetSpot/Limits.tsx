/** What the figures of this page do not claim. */
export function Limits() {
  return (
    <section className="section limits" aria-labelledby="limits">
      <h2 id="limits">What this does not say</h2>
      <p>
        The two shares describe what you wrote and what was declared, nothing else. They do not
        promise that you will be happy: across 107 studies, working in line with one’s interests and
        being satisfied with the job went together only weakly (ρ ≈ .11). They are no fit score,
        nobody is ranked by them, and a small overlap is no verdict. Some people choose it with open
        eyes.
      </p>
    </section>
  )
}
