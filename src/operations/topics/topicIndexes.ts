import * as store from '../../db/topics/topics.ts'
import { type TopicIndex, topicIndex } from '../../domain/topics/topicIndex.ts'
import { topicTree } from '../../domain/topics/topicTree.ts'
import { stopWords } from '../../readers/vocabulary/textWords.ts'
import { contentHash } from '../contentHash.ts'
import type { Context } from '../operation.ts'

const kept = new Map<string, TopicIndex>()
/** Enough for the demo and a few people with topics of their own. */
const mostKept = 8

/** The words of the topics the actor sees; built once for a list of topics. */
export async function loadTopicIndex({
  db,
  actor,
}: Pick<Context, 'db' | 'actor'>): Promise<TopicIndex> {
  const topics = await store.listTopics(db, actor)
  const version = contentHash(topics)
  const index = kept.get(version) ?? topicIndex(topicTree(topics), stopWords())
  kept.delete(version)
  kept.set(version, index)
  for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest)
  return index
}
