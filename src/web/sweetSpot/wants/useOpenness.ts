import { useMemo } from 'react'
import { type Openness, opennessOf, opennessStops } from '../../../domain/sweetSpot/openness.ts'
import type { TopicId } from '../../../domain/topics/topics.ts'
import { useRecord } from '../../record.tsx'
import { nameOf } from '../../topics/TopicPath.tsx'
import { opennessInWords } from '../words.ts'

/** The areas a want can be opened to, in words, and the one that a flexibility has reached. */
export function useOpenness(topic: TopicId, flexibility: number) {
  const { tree } = useRecord()
  const stops = useMemo(() => {
    const say = (stop: Pick<Openness, 'reaches'>) =>
      opennessInWords(stop, nameOf(tree, topic), (area) => nameOf(tree, area as TopicId))
    return opennessStops(tree, topic).map((stop) => ({ ...stop, words: say(stop) }))
  }, [tree, topic])
  const { steps } = opennessOf(stops, flexibility)
  return { stops, reached: stops.find((stop) => stop.steps === steps) ?? stops[0] }
}
