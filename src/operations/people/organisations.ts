import * as z from 'zod'
import * as store from '../../db/people/organisations.ts'
import { listValues, replaceValues } from '../../db/reflect/values.ts'
import { fail } from '../../domain/base/errors.ts'
import { optionalText, text } from '../../domain/base/text.ts'
import { PersonName } from '../../domain/people/people.ts'
import { Values } from '../../domain/reflect/values.ts'
import { deletion } from '../deletion.ts'
import { type Context, command, query } from '../operation.ts'

export const showMe = query({
  summary: 'Show your name, organisation, role and values.',
  input: z.object({}),
  async run(context) {
    return { ...(await whoActs(context)), values: await listValues(context.db, context.actor) }
  },
})

export const renameMe = command({
  summary: 'Change your name.',
  input: z.object({ name: PersonName }),
  async run({ db, actor }, { name }) {
    await store.renamePerson(db, actor, name)
    return { name }
  },
})

export const renameOrganisation = command({
  summary: 'Change the name and the description of the organisation (as a lead).',
  input: z.object({
    name: text(120, 'the organisation’s name'),
    about: optionalText(2000, 'what the organisation does'),
  }),
  async run(context, organisation) {
    await requireLead(context)
    await store.renameOrganisation(context.db, context.actor, organisation)
    return organisation
  },
})

export const listMembers = query({
  summary: 'List the people of the organisation by handle, a page at a time, and its teams.',
  input: z.object({
    search: z.string().max(120).default(''),
    after: z.string().max(60).default(''),
    limit: z.int().min(1).max(200).default(100),
  }),
  async run({ db, actor }, page) {
    return {
      members: await store.listMembers(db, actor, page),
      teams: await store.listTeams(db, actor, page.search),
    }
  },
})

export const setValues = deletion({
  summary: 'Set your values, the most important first. Replaces your earlier values.',
  input: z.object({ values: Values }),
  async run({ db, actor }, { values }) {
    await replaceValues(db, actor, values)
    return { values }
  },
})

/** The acting member. Fails for a person who isn’t a member of the organisation they name. */
export async function whoActs({ db, actor }: Pick<Context, 'db' | 'actor'>): Promise<store.Member> {
  return (
    (await store.findActor(db, actor)) ??
    fail('not_found', 'You aren’t a member of this organisation.')
  )
}

/** Fails unless the actor is a lead: only leads change an organisation's needs, topics and ladders. */
export async function requireLead(context: Pick<Context, 'db' | 'actor'>): Promise<void> {
  const { role } = await whoActs(context)
  if (role !== 'lead') fail('forbidden', 'Only a lead of the organisation can change this.')
}
