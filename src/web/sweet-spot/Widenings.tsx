import { memo } from 'react'
import type { Sizes } from '../../domain/sweetSpot.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { counted } from '../ui/words.ts'
import { type Change, WideningCard } from './WideningCard.tsx'

interface WideningsProps {
  /** Somebody looks at a change: its sizes, or nothing when they look away. */
  onLook(after: Sizes | undefined): void
}

/** The changes to one’s wishes that would widen the overlap most. */
export const Widenings = memo(function Widenings({ onLook }: WideningsProps) {
  const { record, run } = useRecord()
  const { busy, problem, perform } = useCommand()
  if (record.wants.length === 0 || record.needs.length === 0) return null
  const apply = (change: Change) =>
    perform(async () => {
      onLook(undefined)
      const want = record.wants.find(({ topic }) => topic === change.want)
      if (change.kind === 'neighbour')
        await run('addWant', {
          topic: change.topic,
          enthusiasm: want?.enthusiasm ?? 0.5,
          flexibility: 0,
        })
      else await run('changeWant', { want: change.want, flexibility: change.to })
    })
  return (
    <section className="section" aria-labelledby="widenings">
      <h2 id="widenings">If you were a little more open</h2>
      <p className="tiny">
        {record.widenings.length === 0
          ? 'No single change near what you want would widen the overlap now.'
          : `The ${counted(record.widenings.length, 'change').replace(/^one /, '')} to your wishes that would widen the overlap most. Nothing changes until you try it.`}
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
      <Problem text={problem} />
    </section>
  )
})
