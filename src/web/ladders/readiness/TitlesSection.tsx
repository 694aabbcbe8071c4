import { useState } from 'react'
import { Answered } from '../../ui/Answered.tsx'
import { Done } from '../../ui/Done.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { TitlesForm } from './TitlesForm.tsx'

/** What one has been called, and since when. */
export function TitlesSection() {
  const asked = useQuery('showTitles', {})
  const [saved, setSaved] = useState(0)
  return (
    <section className="section" aria-labelledby="titles">
      <h2 id="titles">What you have been called</h2>
      <p className="muted">
        Your titles and where each stands on a ladder. The level after the latest one is what this
        page looks at. Only you see this.
      </p>
      <Answered asked={asked}>
        {({ titles }) => (
          <TitlesForm
            key={JSON.stringify(titles)}
            titles={titles}
            onSaved={() => setSaved(saved + 1)}
          />
        )}
      </Answered>
      {saved > 0 && <Done key={saved}>Saved. The page looks at the level after the latest.</Done>}
    </section>
  )
}
