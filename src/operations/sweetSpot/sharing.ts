import * as z from 'zod'
import * as store from '../../db/people/grants.ts'
import { findPersonByHandle, listTeams } from '../../db/people/organisations.ts'
import { fail } from '../../domain/base/errors.ts'
import { WantId } from '../../domain/base/id.ts'
import { Handle } from '../../domain/people/people.ts'
import { type Context, command, Page, query } from '../operation.ts'
import { whoActs } from '../people/organisations.ts'
import { ownWant } from './wants.ts'

const named = {
  want: z.string('Name the want by its topic or id.').min(1).max(200),
  person: Handle.optional().describe('Handle of the person.'),
  team: z.string().max(60).optional().describe('Id of the team.'),
}

export const whoCanSee = query({
  summary:
    'Answer who can see one of your wants. You always can; nobody else unless you shared it.',
  input: z.object({ want: named.want }),
  async run(context, { want }) {
    const me = await whoActs(context)
    const { id } = await ownWant(context, want)
    const grants = await store.listGrants(context.db, context.actor, id)
    return {
      persons: [me, ...grants.flatMap(({ person }) => person ?? [])].map(({ handle, name }) => ({
        handle,
        name,
      })),
      teams: grants.flatMap(({ team }) => team ?? []),
    }
  },
})

export const listShared = query({
  summary: 'List everything that you share and with whom; all else is visible only to you.',
  input: Page,
  async run({ db, actor }, page) {
    return {
      shared: await store.listGiven(db, actor, page),
      ...(await store.countGiven(db, actor)),
    }
  },
})

export const shareWant = command({
  summary: 'Show one of your wants to one person or one team.',
  input: z.object(named),
  async run(context, input) {
    const grant = await grantNamed(context, input)
    await store.insertGrants(context.db, context.actor, [{ id: context.newId(), ...grant }])
    return { shared: true }
  },
})

export const unshareWant = command({
  summary: 'Take one of your wants back from a person or a team.',
  input: z.object(named),
  async run(context, input) {
    const grant = await grantNamed(context, input)
    const removed = await store.deleteGrant(context.db, context.actor, grant)
    return { shared: false, changed: removed > 0 }
  },
})

const noSuchTeam = 'This team doesn’t exist. listMembers lists the teams and their ids.'

/** An id stands for itself: a want that was given up may still be shown to somebody. */
async function itemNamed(context: Context, want: string): Promise<WantId> {
  const id = WantId.safeParse(want)
  return id.success ? id.data : (await ownWant(context, want)).id
}

async function grantNamed(
  context: Context,
  { want, person, team }: { want: string; person?: Handle | undefined; team?: string | undefined },
) {
  if ((person === undefined) === (team === undefined))
    fail('invalid', 'Say whom to share with: one person, or one team.')
  const item = await itemNamed(context, want)
  if (person === undefined) {
    const teams = await listTeams(context.db, context.actor, '')
    const known = teams.find(({ id }) => id === team)
    return { item, person: null, team: (known ?? fail('not_found', noSuchTeam)).id }
  }
  const found =
    (await findPersonByHandle(context.db, context.actor, person)) ??
    fail('not_found', `Nobody here has the handle ${person}.`)
  return { item, person: found.id, team: null }
}
