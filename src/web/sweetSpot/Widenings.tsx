import { memo, useState } from 'react'
import type { Sizes } from '../../domain/sweetSpot/sweetSpot.ts'
import { useRecord } from '../record.tsx'
import { Done } from '../ui/Done.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { counted } from '../ui/words.ts'
import { type Trial, trialOf } from './trial.ts'
import { type Change, WideningCard } from './WideningCard.tsx'

interface WideningsProps {
  /** Somebody looks at a change: its sizes, or nothing when they look away. */
  onLook(after: Sizes | undefined): void
}

/** The changes to one’s wishes that would widen the overlap most. */
export const Widenings = memo(function Widenings({ onLook }: WideningsProps) {
  const { record, run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [tried, setTried] = useState<Trial>()
  if (record.wants.length === 0 || record.needs.length === 0) return null
  const apply = async (change: Change) => {
    onLook(undefined)
    setTried(undefined)
    const trial = trialOf(change, run)
    if (await perform(trial.take)) setTried(trial)
  }
  const undo = async ({ takeBack }: Trial) => {
    if (await perform(takeBack)) setTried(undefined)
  }
  return (
    <section className="section" aria-labelledby="widenings">
      <h2 id="widenings">If you were a little more open</h2>
      <p className="tiny">
        {record.widenings.length === 0
          ? 'No single change near what you want would widen the overlap now.'
          : `${the(record.widenings.length)} to your wishes that would widen the overlap most, as points of what ${record.organisation.name} needs. Nothing changes until you try it.`}
      </p>
      <div className="widenings">
        {record.widenings.map((widening) => (
          <WideningCard
            key={JSON.stringify(widening.change)}
            widening={widening}
            busy={busy}
            onLook={onLook}
            onTry={() => void apply(widening.change)}
          />
        ))}
      </div>
      {tried && (
        <Done>
          Done; the picture holds it now.{' '}
          <button type="button" className="plain" disabled={busy} onClick={() => void undo(tried)}>
            Undo
          </button>
        </Done>
      )}
      <Problem text={problem} />
    </section>
  )
})

function the(count: number): string {
  return count === 1 ? 'The change' : `The ${counted(count, 'change')}`
}
