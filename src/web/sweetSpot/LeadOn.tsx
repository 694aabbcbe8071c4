import { lazy, Suspense } from 'react'
import type { TopicId } from '../../domain/topics/topics.ts'

const TopicNextSteps = lazy(async () => ({
  default: (await import('./TopicNextSteps.tsx')).TopicNextSteps,
}))

/** {@link TopicNextSteps} on the first page, which does not wait for it. */
export function LeadOn({ topic }: { topic: TopicId }) {
  return (
    <Suspense fallback={<span className="next-steps">&nbsp;</span>}>
      <TopicNextSteps topic={topic} />
    </Suspense>
  )
}
