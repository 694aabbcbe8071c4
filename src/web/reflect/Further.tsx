import { Link } from 'wouter'

const pages = [
  ['/reflect/values', 'Values', 'Sort 80 cards down to your top 5. Once a year.'],
  ['/success', 'Success markers', 'Divide 100 points between what success means to you.'],
  ['/assess', 'Strengths', 'Strengths, skills to develop and opportunities.'],
  ['/ikigai', 'Ikigai', 'Four circles based on your wants, log, needs and title.'],
  ['/energy', 'Energy', 'Which work energises or drains you.'],
] as const

/** Links to the other exercises. */
export function Further() {
  return (
    <section className="section" aria-labelledby="further">
      <h2 id="further">More exercises</h2>
      <ul className="reflect-lines">
        {pages.map(([href, title, about]) => (
          <li key={href}>
            <span>
              <Link href={href}>{title}</Link> <span className="muted">{about}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
