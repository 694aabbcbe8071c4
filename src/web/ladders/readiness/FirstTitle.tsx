import { Link } from 'wouter'
import { Answered } from '../../ui/Answered.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import type { TargetLevel } from './TargetLevelChoice.tsx'
import { TitlesSection } from './TitlesSection.tsx'

/** The first visit: choose a ladder, then a title and level. */
export function FirstTitle({ onLook }: { onLook(aim: TargetLevel): void }) {
  const asked = useQuery('listLadders', {})
  return (
    <Answered asked={asked}>
      {({ ladders }) =>
        ladders.length === 0 ? (
          <>
            <p className="lede">
              Compare your log with what your next level expects. Import your company’s ladder or
              use one of ours.
            </p>
            <p className="actions">
              <Link className="btn main" href="/ladders">
                Choose ladder
              </Link>
            </p>
          </>
        ) : (
          <>
            <p className="lede">
              Compare your log with what your next level expects. Add your title and level below, or
              view a ladder.
            </p>
            <p className="actions">
              {ladders.slice(0, 6).map(({ id, name }) => (
                <button key={id} type="button" dir="auto" onClick={() => onLook({ ladder: id })}>
                  View {name}
                </button>
              ))}
            </p>
            <TitlesSection />
          </>
        )
      }
    </Answered>
  )
}
