import type { Actor } from '../../domain/base/actor.ts'
import type { PersonId } from '../../domain/base/id.ts'
import type { Organisation, Person, Role } from '../../domain/people/people.ts'
import { onlyRow } from '../store/onlyRow.ts'
import { type Sql, sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** Who acts, as the organisation knows them. */
export interface Member extends Person {
  role: Role
  title: string
  organisation: Organisation
}

/** The acting person and their organisation; `undefined` when there is no such member. */
export async function findActor(db: Db, actor: Actor): Promise<Member | undefined> {
  const rows = await db.rows<Person & { role: Role; title: string } & Flat>(sql`
    select p.id, p.handle, p.name, m.role, m.title,
           o.organisation_id, o.name as organisation_name, o.about, o.kind
    from persons p
    join memberships m on m.organisation_id = p.organisation_id and m.person_id = p.id
    join organisations o on o.organisation_id = p.organisation_id
    where p.organisation_id = ${actor.organisationId} and p.id = ${actor.personId}`)
  return rows[0] && memberOf(rows[0])
}

interface Flat {
  organisation_id: Organisation['id']
  organisation_name: string
  about: string
  kind: Organisation['kind']
}

function memberOf(row: Person & { role: Role; title: string } & Flat): Member {
  const { organisation_id, organisation_name, about, kind, ...person } = row
  return {
    ...person,
    organisation: { id: organisation_id, name: organisation_name, about, kind },
  }
}

/** Founds an organisation with its first person as the lead. Runs as that person. */
export async function createOrganisation(
  db: Db,
  organisation: Organisation,
  founder: Person,
): Promise<void> {
  await db.run(sql`
    insert into organisations (organisation_id, name, about, kind)
    values (${organisation.id}, ${organisation.name}, ${organisation.about}, ${organisation.kind})`)
  await db.run(sql`
    insert into persons (organisation_id, id, handle, name)
    values (${organisation.id}, ${founder.id}, ${founder.handle}, ${founder.name})`)
  await db.run(sql`
    insert into memberships (organisation_id, person_id, role)
    values (${organisation.id}, ${founder.id}, 'lead')`)
}

/** Gives the organisation another name and description. */
export async function renameOrganisation(
  db: Db,
  actor: Actor,
  { name, about }: { name: string; about: string },
): Promise<void> {
  await db.run(sql`
    update organisations set name = ${name}, about = ${about}
    where organisation_id = ${actor.organisationId}`)
}

/** Gives the acting person another name. */
export async function renamePerson(db: Db, actor: Actor, name: string): Promise<void> {
  await db.run(sql`
    update persons set name = ${name}
    where organisation_id = ${actor.organisationId} and id = ${actor.personId}`)
}

/** Members of the organisation by name, from after a name on. */
export async function listMembers(
  db: Db,
  actor: Actor,
  page: { search: string; after: string; limit: number },
): Promise<Listed[]> {
  return db.rows<Listed>(sql`
    select p.id, p.handle, p.name, m.role, m.title, coalesce(t.name, '') as team
    from persons p
    join memberships m on m.organisation_id = p.organisation_id and m.person_id = p.id
    left join teams t on t.organisation_id = m.organisation_id and t.id = m.team_id
    where p.organisation_id = ${actor.organisationId}
      and p.handle > ${page.after} and ${matches(page.search)}
    order by p.handle limit ${page.limit}`)
}

/** The teams a person is in, by name. */
export async function teamsOf(db: Db, actor: Actor, person: PersonId): Promise<string[]> {
  const rows = await db.rows<{ name: string }>(sql`
    select t.name from memberships m
    join teams t on t.organisation_id = m.organisation_id and t.id = m.team_id
    where m.organisation_id = ${actor.organisationId} and m.person_id = ${person}`)
  return rows.map(({ name }) => name)
}

/** Teams of the organisation by name, as many as there are. */
export async function listTeams(
  db: Db,
  actor: Actor,
  search: string,
): Promise<{ id: string; name: string }[]> {
  return db.rows(sql`
    select id, name from teams
    where organisation_id = ${actor.organisationId} and position(lower(${search}) in lower(name)) > 0
    order by name`)
}

export interface Listed extends Person {
  role: Role
  title: string
  team: string
}

function matches(search: string): Sql {
  return search === ''
    ? sql`true`
    : sql`position(lower(${search}) in lower(p.name || ' ' || p.handle)) > 0`
}

/** A person of the organisation by handle. */
export async function findPersonByHandle(
  db: Db,
  actor: Actor,
  handle: string,
): Promise<Person | undefined> {
  const rows = await db.rows<Person>(sql`
    select id, handle, name from persons
    where organisation_id = ${actor.organisationId} and handle = ${handle}`)
  return rows[0]
}

/** Names as people write them: of the actor's colleagues, up to two thousand, and of the teams. */
export async function listNames(
  db: Db,
  actor: Actor,
): Promise<{ colleagues: string[]; teams: string[] }> {
  const rows = await db.rows<{ colleagues: string[]; teams: string[] }>(sql`
    select
      array(select name from persons
            where organisation_id = ${actor.organisationId} and id <> ${actor.personId}
            order by name limit 2000) as colleagues,
      array(select name from teams
            where organisation_id = ${actor.organisationId} order by name limit 500) as teams`)
  return onlyRow(rows)
}
