import type { QueryConfig } from 'pg'
import { assert, expect, test } from 'vitest'
import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import type { OrganisationId, PersonId, WantId } from '../../domain/base/id.ts'
import { callAs } from '../../operations/call.ts'
import type { Call } from '../../operations/index.ts'
import { emptySystem } from '../../testing.ts'
import { demoActor } from '../demo/load.ts'
import { sql } from './sql.ts'
import { beginAs, type Db } from './store.ts'
import { isOnServer } from './testDatabase.ts'

const system = emptySystem()

/** A company of three: Ada works, Mo manages her, Max administers; and Eve in another company. */
async function company() {
  const organisationId = id(900) as OrganisationId
  const ada = { organisationId, personId: id(1) as PersonId }
  const mo = { organisationId, personId: id(2) as PersonId }
  const max = { organisationId, personId: id(3) as PersonId }
  const eve = { organisationId: id(901) as OrganisationId, personId: id(4) as PersonId }
  await found(organisationId, [
    [ada, 'ada', 'engineer'],
    [mo, 'mo', 'manager'],
    [max, 'max', 'administrator'],
    [{ organisationId, personId: id(5) as PersonId }, 'lea', 'lead'],
  ])
  await found(eve.organisationId, [[eve, 'eve', 'lead']])
  return { ada, mo, max, eve, lea: { organisationId, personId: id(5) as PersonId } }
}

function id(number: number): string {
  return `00000000-0000-7000-9000-${String(number).padStart(12, '0')}`
}

async function found(organisation: string, members: [Actor, string, string][]) {
  const lead = members.find(([, , role]) => role === 'lead')?.[0]
  const first = members[0]?.[0]
  assert(lead && first)
  await system.world.store.transaction(first, 'write', async (db) => {
    await db.run(sql`
      insert into organisations (organisation_id, name, kind) values (${organisation}, 'C', 'company')`)
    for (const [{ personId }, handle] of members)
      await db.run(sql`
        insert into persons (organisation_id, id, handle, name)
        values (${organisation}, ${personId}, ${handle}, ${handle})`)
    await db.run(sql`
      insert into memberships (organisation_id, person_id, role)
      select ${organisation}, m.person, m.role
      from jsonb_to_recordset(${JSON.stringify(members.map(([a, , role]) => ({ person: a.personId, role })))}::jsonb)
        as m(person uuid, role text)`)
  })
  await system.world.store.transaction(lead, 'write', (db) =>
    db.run(sql`
      insert into topics (organisation_id, id, name)
      values (${organisation}, 'postgres', 'Postgres'), (${organisation}, 'rust', 'Rust')`),
  )
}

function as(actor: Actor): Call {
  return callAs(system.world, actor)
}

/** Sends texts as an actor, past the store, as if an attacker had got so far. */
async function attempt(actor: Actor | null, ...texts: string[]): Promise<unknown[]> {
  const client = await system.database.login.connect()
  try {
    await client.query(beginAs(actor, 'write'))
    let rows: unknown[] = []
    for (const text of texts) {
      const extended: QueryConfig & { queryMode: string } = { text, queryMode: 'extended' }
      ;({ rows } = await client.query(extended))
    }
    return rows
  } finally {
    await client.query('rollback')
    client.release()
  }
}

function rawAs<Result>(actor: Actor | null, work: (db: Db) => Promise<Result>): Promise<Result> {
  return system.world.store.transaction(actor, 'write', work)
}

const wantsSeen = (db: Db) => db.rows<{ id: WantId }>(sql`select id from wants`)

test('nobody but its owner sees a want: no colleague, no manager, no administrator, no lead', async () => {
  const { ada, mo, max, lea, eve } = await company()
  await as(ada)('addWant', { topic: 'postgres' })

  for (const other of [mo, max, lea, eve]) {
    expect(await rawAs(other, wantsSeen)).toEqual([])
    expect((await as(other)('listSweetSpots', {})).people).toEqual([])
  }
  expect(await rawAs(ada, wantsSeen)).toHaveLength(1)
})

test('nobody but its owner sees what a person values', async () => {
  const { ada, mo, max, lea } = await company()
  await as(ada)('setValues', { values: ['calm', 'craft'] })

  for (const other of [mo, max, lea])
    expect(await rawAs(other, (db) => db.rows(sql`select * from person_values`))).toEqual([])
})

test('nobody but its owner sees anything of a log: not the entries, their history or their texts', async () => {
  const { ada, mo, max, lea, eve } = await company()
  const { id: entry } = await as(ada)('addEvidence', { text: 'Unblocked Mo', seenBy: ['mo'] })
  await as(ada)('changeEvidence', { id: entry, text: 'Unblocked mo' })
  await as(ada)('attachText', { id: entry, name: 'mail', content: 'Thanks' })
  await as(ada)('setDecisionMakers', { names: ['mo'] })
  await as(ada)('setTitles', { titles: [{ since: '2026-01-01', title: 'Senior' }] })
  const goal = await as(ada)('addGoal', {
    term: 'short',
    text: 'Cut',
    measure: { kind: 'number', from: 2, to: 1 },
  })
  await as(ada)('addReading', { goal: goal.id, value: 1.5 })
  await as(ada)('reviewGoal', { goal: goal.id, decision: 'keep' })
  await as(ada)('setSuccess', { markers: [{ name: 'calm', weight: 100 }] })
  await as(ada)('setCapacity', { hoursAWeek: 3 })
  const found = { key: 'k', day: '2026-03-01' as Day, text: 'Found', place: 'x' }
  await as(ada)('proposeEvidence', { kind: 'csv', name: 'x.csv', candidates: [found] })

  for (const other of [mo, max, lea, eve]) {
    for (const look of ownersOnly)
      expect([look.name, await rawAs(other, look)]).toEqual([look.name, []])
    await expect(as(other)('showEvidence', { id: entry })).rejects.toThrow('doesn’t exist')
    expect(await as(other)('removeEvidence', { ids: [entry] })).toEqual({ removed: 0, undo: null })
  }
  for (const look of ownersOnly)
    expect([look.name, (await rawAs(ada, look)).length]).toEqual([look.name, 1])
})

const ownersOnly = [
  function evidence(db: Db) {
    return db.rows(sql`select * from evidence`)
  },
  function history(db: Db) {
    return db.rows(sql`select * from evidence_history`)
  },
  function attachments(db: Db) {
    return db.rows(sql`select * from evidence_attachments`)
  },
  function proposals(db: Db) {
    return db.rows(sql`select * from proposals`)
  },
  function sources(db: Db) {
    return db.rows(sql`select * from sources`)
  },
  function decisionMakers(db: Db) {
    return db.rows(sql`select * from decision_makers`)
  },
  function goals(db: Db) {
    return db.rows(sql`select * from goals`)
  },
  function goalHistory(db: Db) {
    return db.rows(sql`select * from goal_history`)
  },
  function readings(db: Db) {
    return db.rows(sql`select * from goal_readings`)
  },
  function reviews(db: Db) {
    return db.rows(sql`select * from goal_reviews`)
  },
  function markers(db: Db) {
    return db.rows(sql`select * from success_markers`)
  },
  function settings(db: Db) {
    return db.rows(sql`select * from person_settings`)
  },
  function titles(db: Db) {
    return db.rows(sql`select * from titles`)
  },
]

test('nobody but its owner sees what a person reflects on, values or thinks of themselves', async () => {
  const { ada, mo, max, lea, eve } = await company()
  await as(ada)('addPrompt', { text: 'What would I do unpaid?' })
  await as(ada)('setProfile', { name: 'Ada', email: 'ada@example.org' })
  const { answer } = await as(ada)('answerReflection', { prompt: 'stuck', answer: 'With Mo' })
  await as(ada)('saveReflectionDraft', { prompt: 'enjoy', text: 'Reviews' })
  await as(ada)('setReflectionPace', { notYet: 6 })
  await as(ada)('saveValueSort', { piles: { very: ['Calm'], important: [], notNow: [] } })
  await as(ada)('setSuccess', { markers: [{ name: 'mentorship', weight: 100 }] })
  const item = { side: 'strength', kind: 'leadership', text: 'Patience' } as const
  await as(ada)('saveAssessment', { items: [item] })

  for (const other of [mo, max, lea, eve]) {
    for (const look of reflectionsSeen)
      expect([look.name, await rawAs(other, look)]).toEqual([look.name, []])
    expect(await as(other)('removeReflection', { id: answer.id })).toEqual({
      removed: 0,
      undo: null,
    })
  }
  for (const look of reflectionsSeen)
    expect([look.name, (await rawAs(ada, look)).length]).toEqual([look.name, 1])
})

const reflectionsSeen = [
  function profile(db: Db) {
    return db.rows(sql`select * from profiles`)
  },
  function prompts(db: Db) {
    return db.rows(sql`select * from reflection_prompts`)
  },
  function reflections(db: Db) {
    return db.rows(sql`select * from reflections`)
  },
  function drafts(db: Db) {
    return db.rows(sql`select * from reflection_drafts`)
  },
  function pace(db: Db) {
    return db.rows(sql`select * from reflection_settings`)
  },
  function valueSorts(db: Db) {
    return db.rows(sql`select * from value_sorts`)
  },
  function markers(db: Db) {
    return db.rows(sql`select * from success_markers`)
  },
  function assessments(db: Db) {
    return db.rows(sql`select * from assessments`)
  },
]

test('a ladder of one’s own is seen by nobody else, and only leads change the organisation’s', async () => {
  const { ada, mo, lea } = await company()
  const ladder = {
    name: 'Elsewhere',
    levels: [{ id: 'one', name: 'One' }],
    competencies: [{ id: 'craft', name: 'Craft' }],
    expectations: [],
  }
  const mine = await as(ada)('addLadder', { ladder, mine: true })
  const ours = await as(lea)('addLadder', { ladder: { ...ladder, name: 'Ours' } })
  const seen = async (call: Call) => (await call('listLadders', {})).ladders.map(({ name }) => name)

  expect(await seen(as(ada))).toEqual(['Elsewhere', 'Ours'])
  for (const other of [mo, lea]) expect(await seen(as(other))).toEqual(['Ours'])
  await expect(as(mo)('showLadder', { id: mine.id })).rejects.toThrow('no longer exists')
  await expect(as(ada)('addLadder', { ladder })).rejects.toThrow('lead')
  await expect(
    as(ada)('changeLadder', { id: ours.id, ladder: { ...ladder, name: 'Mine' } }),
  ).rejects.toThrow('lead')
  await expect(as(ada)('removeLadder', { id: ours.id })).rejects.toThrow('lead')
})

test('a want shown to one person is seen by that person alone, and only that one', async () => {
  const { ada, mo, max } = await company()
  const shown = await as(ada)('addWant', { topic: 'postgres' })
  await as(ada)('addWant', { topic: 'rust' })
  await as(ada)('shareWant', { want: 'postgres', person: 'mo' })

  expect(await rawAs(mo, wantsSeen)).toEqual([{ id: shown.id }])
  expect(await rawAs(max, wantsSeen)).toEqual([])
  expect((await as(ada)('whoCanSee', { want: 'postgres' })).persons).toEqual([
    { handle: 'ada', name: 'ada' },
    { handle: 'mo', name: 'mo' },
  ])
  const seen = await as(mo)('showSweetSpot', { person: 'ada' })
  expect(seen.wants.map((want) => want.topic)).toEqual(['postgres'])
  expect(seen.values).toEqual([])
})

test('a want shown to a team is seen by its members, and by nobody else', async () => {
  await system.installation.demo.add()
  const priya = as(demoActor('priya-raman'))
  const ines = as(demoActor('ines-almeida'))
  const camille = as(demoActor('camille-aubertin'))
  await priya('shareWant', { want: 'digital-audio', team: 'platform' })
  const seenBy = async (call: Call) =>
    (await call('showSweetSpot', { person: 'priya-raman' })).wants.map((want) => want.topic)

  expect(await seenBy(ines)).toEqual(['digital-audio'])
  expect(await seenBy(camille)).toEqual([])
  expect((await priya('listMembers', { search: 'plat' })).teams).toEqual([
    { id: 'platform', name: 'Platform' },
  ])
})

test('a want taken back is not seen any more', async () => {
  const { ada, mo } = await company()
  await as(ada)('addWant', { topic: 'postgres' })
  await as(ada)('shareWant', { want: 'postgres', person: 'mo' })
  await as(ada)('unshareWant', { want: 'postgres', person: 'mo' })

  expect(await rawAs(mo, wantsSeen)).toEqual([])
})

test('whoever sees a want cannot change it, nor pass it on', async () => {
  const { ada, mo, max } = await company()
  const want = await as(ada)('addWant', { topic: 'postgres', enthusiasm: 0.5 })
  await as(ada)('shareWant', { want: 'postgres', person: 'mo' })

  await expect(as(mo)('changeWant', { want: want.id, enthusiasm: 1 })).rejects.toThrow(
    'doesn’t exist',
  )
  await rawAs(mo, (db) => db.run(sql`update wants set enthusiasm = 1`))
  await rawAs(mo, (db) => db.run(sql`delete from wants`))
  await expect(
    rawAs(mo, (db) =>
      db.run(sql`
        insert into grants (organisation_id, id, owner_id, item_kind, item_id, grantee_id)
        values (${mo.organisationId}, ${id(77)}, ${mo.personId}, 'want', ${want.id}, ${max.personId})`),
    ),
  ).rejects.toThrow()
  expect((await as(ada)('listWants', {})).wants).toMatchObject([{ enthusiasm: 0.5 }])
  expect(await rawAs(max, wantsSeen)).toEqual([])
})

test('a topic of one’s own stays one’s own until a want that points at it is shown', async () => {
  const { ada, mo } = await company()
  const topic = await as(ada)('addTopic', { name: 'Secret plan', parent: 'rust', mine: true })
  await as(ada)('addWant', { topic: topic.id })
  const names = async () => (await as(mo)('listTopics', {})).topics.map((each) => each.name)

  expect(await names()).not.toContain('Secret plan')
  await as(ada)('shareWant', { want: topic.id, person: 'mo' })
  expect(await names()).toContain('Secret plan')
})

test('another organisation sees and touches nothing, whatever it names', async () => {
  const { ada, lea, eve } = await company()
  await as(lea)('addNeed', { topic: 'postgres', priority: 'high' })
  const before = await as(ada)('listNeeds', {})
  const posing = { organisationId: ada.organisationId, personId: eve.personId }

  expect((await as(eve)('listNeeds', {})).needs).toEqual([])
  await rawAs(eve, (db) => db.run(sql`delete from needs`))
  await rawAs(eve, (db) => db.run(sql`update needs set priority = 'none'`))
  await expect(as(posing)('addNeed', { topic: 'rust' })).rejects.toThrow(
    'a member of this organisation',
  )
  expect(await as(ada)('listNeeds', {})).toEqual(before)
})

test('what only a lead may do is forbidden to everybody else, with one code and sentence', async () => {
  const { ada, mo, lea } = await company()
  const lead = as(lea)
  const need = await lead('addNeed', { topic: 'rust' })
  await lead('addTopic', { name: 'Go' })
  const offer = await lead('addOpportunity', { title: 'Pager', topics: ['rust'] })
  const ladder = await lead('addLadder', { shipped: 'small-company' })
  for (const other of [as(ada), as(mo)]) {
    const attempts = [
      other('addNeed', { topic: 'postgres' }),
      other('changeNeed', { id: need.id, priority: 'low' }),
      other('removeNeed', { id: need.id }),
      other('addTopic', { name: 'Zig' }),
      other('changeTopic', { topic: 'go', name: 'Golang' }),
      other('moveTopic', { topic: 'rust', parent: 'postgres' }),
      other('mergeTopics', { from: 'go', into: 'rust' }),
      other('addOpportunity', { title: 'X', topics: ['rust'] }),
      other('changeOpportunity', { id: offer.id, title: 'Y' }),
      other('removeOpportunity', { id: offer.id }),
      other('renameOrganisation', { name: 'Mine', about: '' }),
      other('addLadder', { shipped: 'small-company' }),
      other('removeLadder', { id: ladder.id }),
    ]
    const refusals = await Promise.all(attempts.map((each) => each.catch((error) => error)))
    expect(refusals.map(({ code }) => code)).toEqual(attempts.map(() => 'forbidden'))
    expect(new Set(refusals.map(({ message }) => message))).toEqual(
      new Set(['Only a lead of the organisation can change this.']),
    )
  }
})

test('what a policy refuses behind the operations is forbidden, and a missing right is not', async () => {
  const { ada } = await company()
  const taking = rawAs(ada, (db) =>
    db.run(sql`
      insert into needs (organisation_id, id, topic_id, priority, since)
      values (${ada.organisationId}, ${ada.personId}, 'rust', 'low', '2026-01-01')`),
  )
  await expect(taking).rejects.toMatchObject({ code: 'forbidden' })
  const spying = rawAs(ada, (db) => db.run(sql`delete from installation`))
  await expect(spying).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('lacks a permission'),
  })
})

test('nobody makes themselves a lead', async () => {
  const { ada, mo } = await company()
  await rawAs(ada, (db) => db.run(sql`update memberships set role = 'lead'`))
  await expect(
    rawAs(ada, (db) =>
      db.run(sql`
        insert into memberships (organisation_id, person_id, role)
        values (${ada.organisationId}, ${mo.personId}, 'lead')
        on conflict (organisation_id, person_id) do update set role = 'lead'`),
    ),
  ).rejects.toThrow()
  await expect(as(ada)('addNeed', { topic: 'rust' })).rejects.toThrow('Only a lead')
})

test('without an actor nothing can be read but which person this installation is for', async () => {
  const { ada } = await company()
  await as(ada)('addWant', { topic: 'postgres' })
  const tables = await rawAs(null, (db) =>
    db.rows<{ name: string }>(sql`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r'
        and has_table_privilege('fairwind_actor', c.oid, 'select')
        and c.relname not in ('installation', 'migrations')`),
  )
  expect(tables.length).toBeGreaterThan(8)
  for (const { name } of tables) expect(await attempt(null, `select * from ${name}`)).toEqual([])
})

test('a statement cannot leave the role or take another actor', async () => {
  const { ada, mo } = await company()
  await as(ada)('addWant', { topic: 'postgres' })
  const attempts = [
    `select set_config('fairwind.person_id', '${ada.personId}', true)`,
    `select set_config('role', 'none', true)`,
    `select "set_config"('role', 'none', true)`,
    `select query_to_xml($$select set_config('role', 'none', true)$$, true, true, '')`,
    `select query_to_xml('reset role', true, true, '')`,
    `select 1; reset role`,
    `update wants set enthusiasm = 0; select * from wants`,
    `set session authorization default; select * from wants`,
    `alter table wants no force row level security`,
    `create policy everything on wants using (true)`,
    `update pg_settings set setting = 'pg_temp' where name = 'search_path'`,
    `copy wants to program 'cat'`,
    `select pg_read_file('PG_VERSION')`,
    `select * from pg_authid`,
  ]
  const escaped: string[] = []
  for (const text of attempts) {
    const done = await attempt(mo, text).then(
      () => [text],
      () => [],
    )
    escaped.push(...done)
  }
  expect(escaped).toEqual([])
})

test.runIf(isOnServer)('whoever gets out of the role finds nothing on a server', async () => {
  const { ada, mo } = await company()
  await as(ada)('addWant', { topic: 'postgres' })
  for (const way of ['reset role', 'set role none', 'set session authorization default'])
    await expect(attempt(mo, way, 'select * from wants'), way).rejects.toThrow('permission denied')
  await expect(attempt(mo, 'set role fairwind_owner')).rejects.toThrow('permission denied')
})

test('the store takes only statements that were written in the source', async () => {
  const { ada, mo } = await company()
  await as(ada)('addWant', { topic: 'postgres' })
  for (const text of ['reset role', 'select * from wants'])
    await expect(rawAs(mo, (db) => db.rows({ text, values: [], name: 'raw' }))).rejects.toThrow(
      'sql`…`',
    )
  const posing = { text: '1) or (true', values: [] }
  await expect(
    rawAs(mo, (db) => db.rows(sql`select * from wants where (belief = ${posing})`)),
  ).resolves.toEqual([])
})

test('a full-text search uses its index under the policies', async () => {
  const { ada } = await company()
  const { owner } = system.database
  await owner.query(`
    create table texts (organisation_id uuid, n int, words tsvector);
    alter table texts enable row level security, force row level security;
    create policy tenant on texts as restrictive
      using (organisation_id = (select actor_organisation()));
    create policy members_read on texts for select using (true);
    create policy owner_writes on texts to current_user using (true);
    grant select on texts to fairwind_actor;
    alter table texts no force row level security;
    insert into texts select '${ada.organisationId}', n, to_tsvector('simple', 'word' || n)
      from generate_series(1, 5000) n;
    alter table texts force row level security;
    create index on texts using gin (words);
    analyze texts`)
  try {
    const plan = await rawAs(ada, (db) =>
      db.rows<{ 'QUERY PLAN': string }>(sql`
        explain select n from texts where words @@ to_tsquery('simple', 'word77')`),
    )
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('texts_words_idx')
    const found = await rawAs(ada, (db) =>
      db.rows(sql`select n from texts where words @@ to_tsquery('simple', 'word77')`),
    )
    expect(found).toEqual([{ n: 77 }])
  } finally {
    await owner.query('drop table texts')
  }
})

test('every table has row-level security, forced, with a policy', async () => {
  const bare = await rawAs(null, (db) =>
    db.rows<{ name: string }>(sql`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p')
        and not (c.relrowsecurity and c.relforcerowsecurity
                 and exists (select from pg_policy p where p.polrelid = c.oid))`),
  )
  expect(bare).toEqual([])
})

test('the role of every transaction can neither bypass the policies nor own a table', async () => {
  const [role] = await rawAs(null, (db) =>
    db.rows<{ name: string; powerful: boolean; owns: number }>(sql`
      select current_user as name, (r.rolsuper or r.rolbypassrls) as powerful,
             (select count(*)::int from pg_class c where c.relowner = r.oid) as owns
      from pg_roles r where r.rolname = current_user`),
  )
  expect(role).toEqual({ name: 'fairwind_actor', powerful: false, owns: 0 })
})

test('the organisation’s id comes first in every key', async () => {
  const keys = await rawAs(null, (db) =>
    db.rows<{ table: string; first: string }>(sql`
      select c.relname as table, a.attname as first
      from pg_index i
      join pg_class c on c.oid = i.indrelid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where n.nspname = 'public' and i.indisprimary and c.relname <> 'migrations'`),
  )
  expect(keys.length).toBeGreaterThan(10)
  for (const { table, first } of keys) expect([table, first]).toEqual([table, 'organisation_id'])
})

test('the demo is an organisation of its own: removing it leaves the own record as it was', async () => {
  await system.call('addWant', { topic: 'postgres' })
  const before = await system.call('showSweetSpot', {})
  await system.installation.demo.add()
  expect(await system.call('showSweetSpot', {})).toEqual(before)
  await system.installation.demo.remove()

  expect(await system.call('showSweetSpot', {})).toEqual(before)
  expect(await system.installation.demo.callAs('priya-raman')).toBeUndefined()
  const left = await rawAs(demoActor('priya-raman'), wantsSeen)
  expect(left).toEqual([])
})
