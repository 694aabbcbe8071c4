import { Link } from 'wouter'
import { Answered } from '../../ui/Answered.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import type { TargetLevel } from './TargetLevelChoice.tsx'
import { TitlesSection } from './TitlesSection.tsx'

/** Where nothing is chosen yet: first a ladder, then where one stands on it. */
export function FirstTitle({ onLook }: { onLook(aim: TargetLevel): void }) {
  const asked = useQuery('listLadders', {})
  return (
    <Answered asked={asked}>
      {({ ladders }) =>
        ladders.length === 0 ? (
          <>
            <p className="lede">
              Here each sentence your next level asks stands beside what your log shows of it. It
              begins with a ladder: bring in your company’s, or use one of ours.
            </p>
            <p className="actions">
              <Link className="btn main" href="/ladders">
                Choose a ladder
              </Link>
            </p>
          </>
        ) : (
          <>
            <p className="lede">
              Here each sentence your next level asks stands beside what your log shows of it. Say
              below what you are called and at which level; or just look at a ladder.
            </p>
            <p className="actions">
              {ladders.slice(0, 6).map(({ id, name }) => (
                <button key={id} type="button" dir="auto" onClick={() => onLook({ ladder: id })}>
                  Look at {name}
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
