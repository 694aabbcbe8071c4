import type { Topic } from './topics.ts'

/**
 * Topics that fit what someone typed, best first: the name itself, a name that starts so, a word
 * of the name that starts so, the name anywhere, then the meaning. Among equals the shorter name.
 */
export function searchTopics(topics: readonly Topic[], typed: string, most: number): Topic[] {
  const wanted = fold(typed)
  if (wanted === '') return topics.slice(0, most)
  return topics
    .map((topic) => ({ topic, rank: rankOf(topic, wanted) }))
    .filter(({ rank }) => rank < noFit)
    .sort((a, b) => a.rank - b.rank || a.topic.name.length - b.topic.name.length)
    .slice(0, most)
    .map(({ topic }) => topic)
}

const noFit = 5

function rankOf(topic: Topic, wanted: string): number {
  const name = fold(topic.name)
  if (name === wanted || topic.id === wanted) return 0
  if (name.startsWith(wanted) || topic.id.startsWith(wanted)) return 1
  if (name.includes(` ${wanted}`)) return 2
  if (name.includes(wanted) || topic.id.includes(wanted)) return 3
  if (fold(topic.meaning).includes(wanted)) return 4
  return noFit
}

/** Case and accents do not matter when one searches. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim()
}
