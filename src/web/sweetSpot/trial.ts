import type { Widening } from '../../domain/sweetSpot/widenings.ts'
import type { Call } from '../../operations/index.ts'

/** A change that is tried out, and the way back. */
export interface Trial {
  take(): Promise<unknown>
  takeBack(): Promise<unknown>
}

/** What a suggested change does to the wants. A neighbour is wanted as gladly as what it lies near. */
export function trialOf(change: Widening['change'], run: Call): Trial {
  const { want, enthusiasm } = change
  if (change.kind === 'flexibility') {
    const set = (flexibility: number) => run('changeWant', { want, flexibility })
    return { take: () => set(change.to), takeBack: () => set(change.from) }
  }
  const { topic } = change
  return {
    take: () => run('addWant', { topic, enthusiasm, flexibility: 0 }),
    takeBack: () => run('removeWant', { want: topic, forget: true }),
  }
}
