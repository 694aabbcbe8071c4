import { useQuery } from '../../ui/useQuery.ts'
import { type Item, sides } from './sides.ts'

interface OffersProps {
  busy: boolean
  onTake(item: Item): void
}

/** What the record offers, after one's own words: to take over, or to leave. */
export function Offers({ busy, onTake }: OffersProps) {
  const { answer } = useQuery('suggestForAssessment', {})
  const offers = answer?.offers ?? []
  if (offers.length === 0) return null
  return (
    <section className="section" aria-labelledby="offers">
      <h2 id="offers">What your record offers</h2>
      <p className="muted">Take over what you would say yourself, and leave the rest.</p>
      <ul className="assess-offers">
        {offers.map(({ because, ...item }) => (
          <li key={`${item.side} ${item.text}`}>
            <div>
              <span dir="auto">{item.text}</span>
              <p className="tiny">
                {sides.find(({ side }) => side === item.side)!.title}: {because}.
              </p>
            </div>
            <button type="button" disabled={busy} onClick={() => onTake(item)}>
              Take it over<span className="hidden">: {item.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
