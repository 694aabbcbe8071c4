import { Link } from 'wouter'

const pages = [
  ['/reflect/values', 'What you value', 'Eighty cards, down to five, ranked; once a year.'],
  ['/success', 'What success means to you', 'Markers with weights that add to 100.'],
  ['/assess', 'Where I stand', 'Strengths, what to develop, and what is open to you.'],
  ['/ikigai', 'Ikigai', 'Four circles from your record, and what they suggest.'],
  ['/energy', 'Energy', 'What gives it and what takes it, from your log.'],
] as const

/** The other ways to look at oneself. */
export function Further() {
  return (
    <section className="section" aria-labelledby="further">
      <h2 id="further">More ways to look</h2>
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
