import * as z from 'zod'
import { deleteOwnRecord, deleteStatements } from '../../db/people/ownRecord.ts'
import { fail } from '../../domain/base/errors.ts'
import { sentenceToDelete } from '../../domain/people/ownRecord.ts'
import { command } from '../operation.ts'
import { whoActs } from './organisations.ts'

export const removeEverything = command({
  summary:
    'Delete everything you wrote: wants, log, goals, reflections, documents and settings. In a ' +
    'private space also the needs and ladders. Export an archive first.',
  input: z.object({
    confirmation: z.string().max(200).describe(`The sentence “${sentenceToDelete}”.`),
  }),
  async run(context, { confirmation }) {
    const { db, actor } = context
    if (confirmation.trim().toLowerCase() !== sentenceToDelete)
      fail('invalid', `Nothing was deleted. To confirm, write “${sentenceToDelete}”.`)
    const { organisation } = await whoActs(context)
    await deleteOwnRecord(db, actor)
    if (organisation.kind === 'private') await deleteStatements(db, actor)
    return { removed: true }
  },
})
