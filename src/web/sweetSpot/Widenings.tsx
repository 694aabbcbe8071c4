import { memo, useState } from 'react'
import type { Sizes } from '../../domain/sweetSpot/shares.ts'
import { useRecord } from '../record.tsx'
import { Done } from '../ui/Done.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { type Trial, trialOf } from './trial.ts'
import { type Change, WideningCard } from './WideningCard.tsx'

interface WideningsProps {
  /** Somebody looks at a change: its sizes, or nothing when they look away. */
  onLook(after: Sizes | undefined): void
}

/** The changes that would widen the overlap most, as the wants are saved. */
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
      <h2 id="widenings">Ways to widen the overlap</h2>
      {record.widenings.length === 0 && (
        <p className="tiny">No small change would widen the overlap right now.</p>
      )}
      <div className="widenings">
        {record.widenings.map((widening) => (
          <WideningCard
            key={JSON.stringify(widening.change)}
            widening={widening}
            now={record.spot}
            busy={busy}
            onLook={onLook}
            onTry={() => void apply(widening.change)}
          />
        ))}
      </div>
      {tried && (
        <Done>
          Change applied.{' '}
          <button type="button" className="plain" disabled={busy} onClick={() => void undo(tried)}>
            Undo
          </button>
        </Done>
      )}
      <Problem text={problem} />
    </section>
  )
})
