import { NeedsInViewNote } from '../../sweetSpot/needs/NeedsInViewNote.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { type Item, sides } from './sides.ts'

interface OffersProps {
  busy: boolean
  onTake(item: Item): void
}

/** Suggestions from the log and open work, shown once the person has added an item. */
export function Offers({ busy, onTake }: OffersProps) {
  const { answer } = useQuery('suggestForAssessment', {})
  const offers = answer?.offers ?? []
  if (offers.length === 0) return null
  return (
    <section className="section" aria-labelledby="offers">
      <h2 id="offers">Suggestions for you</h2>
      <p className="muted">
        Based on your log, open work and next level. Accept what fits and ignore the rest.
      </p>
      <NeedsInViewNote />
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
              Accept suggestion<span className="hidden">: {item.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
