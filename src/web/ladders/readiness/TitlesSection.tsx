import { useState } from 'react'
import { Answered } from '../../ui/Answered.tsx'
import { Done } from '../../ui/Done.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { TitlesForm } from './TitlesForm.tsx'

/** The person’s titles, and since when. */
export function TitlesSection() {
  const asked = useQuery('showTitles', {})
  const [saved, setSaved] = useState(0)
  return (
    <section className="section" aria-labelledby="titles">
      <h2 id="titles">Your titles</h2>
      <p className="muted">
        Your titles and their levels. This page shows the level after your latest title. Only you
        can see this.
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
      {saved > 0 && (
        <Done key={saved}>
          Titles saved. This page now shows the level after your latest title.
        </Done>
      )}
    </section>
  )
}
