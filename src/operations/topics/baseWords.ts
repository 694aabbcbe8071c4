import { listTopics, putTopicWords } from '../../db/topics/topics.ts'
import type { Actor } from '../../domain/base/actor.ts'
import { AppError } from '../../domain/base/errors.ts'
import { gainedWords } from '../../domain/topics/gainedWords.ts'
import type { World } from '../call.ts'

/**
 * Gives the topics of an organisation the other names and links that the base topics have gained
 * since it began. A database that is read-only stays as it is, and can be read.
 */
export async function gainBaseWords({ store, baseTopics }: World, actor: Actor): Promise<void> {
  const topics = await store.transaction(actor, 'read', (db) => listTopics(db, actor))
  const own = topics.filter(({ ownerId }) => ownerId === null)
  const gained = gainedWords(own, baseTopics())
  if (gained.length === 0) return
  try {
    await store.transaction(actor, 'write', (db) => putTopicWords(db, actor, gained))
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'unavailable')) throw error
  }
}
