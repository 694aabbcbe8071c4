import { createOrganisation } from '../db/people/organisations.ts'
import { findLocalActor, saveLocalActor } from '../db/store/installation.ts'
import { putTopics } from '../db/topics/topics.ts'
import type { Actor } from '../domain/base/actor.ts'
import type { OrganisationId, PersonId } from '../domain/base/id.ts'
import { unnamedCompany } from '../domain/people/unnamedCompany.ts'
import { callAs, type World } from './call.ts'
import { type Demo, demoIn } from './demo.ts'
import type { Call } from './index.ts'
import { gainBaseWords } from './topics/baseWords.ts'

/** What every door is given: calls as the person of this installation, and the demo. */
export interface Installation {
  call: Call
  demo: Demo
  close(): Promise<void>
}

/** An installation whose data is open in this process. */
export async function installationOn(world: World): Promise<Installation> {
  const actor = await localActor(world)
  return {
    call: callAs(world, actor),
    demo: demoIn(world),
    async close() {
      await world.reading.close()
      await world.store.close()
    },
  }
}

/** The one person who uses this without a login. On the very first start their space is founded. */
async function localActor(world: World): Promise<Actor> {
  const found = await world.store.transaction(null, 'read', findLocalActor)
  if (!found) return foundPrivateSpace(world)
  await gainBaseWords(world, found)
  return found
}

async function foundPrivateSpace({ store, newId, baseTopics }: World): Promise<Actor> {
  const actor = { organisationId: newId() as OrganisationId, personId: newId() as PersonId }
  await store.transaction(actor, 'write', async (db) => {
    await createOrganisation(
      db,
      { id: actor.organisationId, name: unnamedCompany, about: '', kind: 'private' },
      { id: actor.personId, handle: 'me', name: 'Me' },
    )
    await putTopics(
      db,
      actor,
      baseTopics().map((topic) => ({ ...topic, ownerId: null })),
    )
    await saveLocalActor(db, actor)
  })
  return actor
}
