import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import { insertLadder, replaceVersion } from '../ladders/ladders.ts'
import { createOrganisation } from '../people/organisations.ts'
import { onlyRow } from '../store/onlyRow.ts'
import { sql } from '../store/sql.ts'
import type { Db, Store } from '../store/store.ts'
import { insertNeeds } from '../sweetSpot/needs.ts'
import { insertOpportunities } from '../sweetSpot/opportunities.ts'
import { baseTopics } from '../topics/baseTopics.ts'
import { putTopics } from '../topics/topics.ts'
import type { Written } from './logsOf.ts'
import { type Northlight, readNorthlight, type WrittenPerson } from './northlight.ts'
import { readNorthlightLogs } from './northlightLogs.ts'
import { ladderVersionsOf } from './titlesOf.ts'
import { calendar, demoOrganisation, demoPerson, needsOf, opportunitiesOf } from './worldOf.ts'
import { writeRecord } from './writeRecord.ts'

/** The demo's actor for a handle: the same policies hold for them as for anybody. */
export function demoActor(handle: string): Actor {
  return { organisationId: demoOrganisation, personId: demoPerson(handle) }
}

/** Whether the demo is there, and whole: its needs are what is written last. */
export async function demoIsThere(store: Store): Promise<boolean> {
  const rows = await store.transaction(founder(readNorthlight()), 'read', (db) =>
    db.rows<{ there: boolean }>(sql`
      select exists(select from needs where organisation_id = ${demoOrganisation}) as there`),
  )
  return onlyRow(rows).there
}

/** Removes the demo with everything in it. Nobody else's organisation is touched. */
export async function removeDemo(store: Store): Promise<void> {
  await store.transaction(founder(readNorthlight()), 'write', async (db) => {
    await db.run(sql`delete from organisations where organisation_id = ${demoOrganisation}`)
  })
}

/**
 * Sets the demo up as of a day. Every person's record is written as that person, for nobody else
 * may; so this takes several transactions. One that was cut short is begun anew.
 */
export async function loadDemo(store: Store, today: Day): Promise<void> {
  const company = readNorthlight()
  const demo: Written = { company, logs: readNorthlightLogs(), today }
  const lead = founder(company)
  await removeDemo(store)
  await store.transaction(lead, 'write', async (db) => {
    await found(db, lead, company, today)
    await adoptLadder(db, lead, demo)
  })
  for (const person of company.persons) {
    const actor = demoActor(person.handle)
    await store.transaction(actor, 'write', (db) => writeRecord(db, actor, person, demo))
  }
  await store.transaction(lead, 'write', async (db) => {
    await insertOpportunities(db, lead, opportunitiesOf(company, today))
    await insertNeeds(db, lead, needsOf(company, today))
  })
}

async function adoptLadder(db: Db, lead: Actor, demo: Written): Promise<void> {
  for (const [index, version] of ladderVersionsOf(demo).entries())
    await (index === 0 ? insertLadder : replaceVersion)(db, lead, version)
}

function founder(company: Northlight): Actor {
  return demoActor(founderOf(company).handle)
}

function founderOf({ persons }: Northlight): WrittenPerson {
  const lead = persons.find((person) => person.role === 'lead')
  if (!lead) throw new Error('The demo company has no lead.')
  return lead
}

async function found(db: Db, lead: Actor, company: Northlight, today: Day): Promise<void> {
  const { name, about, teams, persons } = company
  const first = founderOf(company)
  const organisation = { id: demoOrganisation, name, about, kind: 'demo' as const }
  await createOrganisation(db, organisation, { ...first, id: lead.personId })
  await putTopics(
    db,
    lead,
    baseTopics().map((topic) => ({ ...topic, ownerId: null })),
  )
  await db.run(sql`
    insert into teams (organisation_id, id, name, about)
    select ${demoOrganisation}, id, name, about
    from jsonb_to_recordset(${JSON.stringify(teams)}::jsonb) as t(id text, name text, about text)`)
  const people = persons.map((person) => memberOf(person, today))
  await db.run(sql`
    insert into persons (organisation_id, id, handle, name)
    select ${demoOrganisation}, id, handle, name
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p(id uuid, handle text, name text)
    on conflict do nothing`)
  await db.run(sql`
    insert into memberships (organisation_id, person_id, role, title, team_id, manager_id, joined)
    select ${demoOrganisation}, id, role, title, team, manager, joined
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb)
      as p(id uuid, role text, title text, team text, manager uuid, joined date)
    on conflict (organisation_id, person_id) do update
      set title = excluded.title, team_id = excluded.team_id, joined = excluded.joined`)
}

function memberOf({ handle, name, role, title, team, manager, joined }: WrittenPerson, today: Day) {
  return {
    id: demoPerson(handle),
    handle,
    name,
    role,
    title,
    team,
    manager: manager === undefined ? null : demoPerson(manager),
    joined: calendar(today).firstOf(joined),
  }
}
