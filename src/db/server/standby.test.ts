import { expect, test } from 'vitest'
import { findPostgres, startPostgres } from '../../../scripts/postgres.mjs'
import type { Actor } from '../../domain/base/actor.ts'
import type { OrganisationId, PersonId } from '../../domain/base/id.ts'
import { createOrganisation, findActor, renamePerson } from '../people/organisations.ts'
import type { Db } from '../store/store.ts'
import { openServer } from './open.ts'

const actor: Actor = {
  organisationId: '00000000-0000-7000-8000-000000000001' as OrganisationId,
  personId: '00000000-0000-7000-8000-000000000002' as PersonId,
}

test('a standby answers questions, and says that it takes no changes', async () => {
  const server = await startPostgres(findPostgres() ?? '')
  await server.createDatabase('fairwind')
  const [url, migrationUrl] = [server.app('fairwind'), server.owner('fairwind')]
  const store = await openServer({ url, migrationUrl })
  await store.transaction(actor, 'write', (db) =>
    createOrganisation(
      db,
      { id: actor.organisationId, name: 'C', about: '', kind: 'company' },
      { id: actor.personId, handle: 'me', name: 'Me' },
    ),
  )
  server.becomeStandby()
  const rename = (db: Db) => renamePerson(db, actor, 'Somebody')
  const read = () => store.transaction(actor, 'read', (db) => findActor(db, actor))
  // The first statement may still meet the connection that the restart has cut.
  await read().catch(() => {})

  await expect(store.transaction(actor, 'write', rename)).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringMatching(/read-only at the moment.*nothing was saved/i),
  })
  expect(await read()).toMatchObject({ name: 'Me' })

  await store.close()
  server.remove()
})
