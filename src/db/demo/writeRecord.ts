import { v5 } from 'uuid'
import type { Actor } from '../../domain/base/actor.ts'
import { insertShown } from '../ladders/shownExpectations.ts'
import { replaceDecisionMakers, replaceTitles } from '../ladders/titles.ts'
import { insertEvidence } from '../log/evidence.ts'
import { putPackets } from '../packets/packets.ts'
import { insertGrants } from '../people/grants.ts'
import { replaceValues } from '../reflect/values.ts'
import type { Db } from '../store/store.ts'
import { insertWants } from '../sweetSpot/wants.ts'
import { writeGoals } from './goalsOf.ts'
import { logOf, namesOf, shownBy, type Written } from './logsOf.ts'
import type { WrittenPerson } from './northlight.ts'
import { packetsOf } from './packetsOf.ts'
import { feltLog, writeReflections } from './reflectionsOf.ts'
import { demoLadder, titlesOf } from './titlesOf.ts'
import { demoOrganisation, demoPerson, wantsOf } from './worldOf.ts'

/** Writes all that one person keeps, as that person. */
export async function writeRecord(
  db: Db,
  actor: Actor,
  person: WrittenPerson,
  demo: Written,
): Promise<void> {
  await writeWants(db, actor, person, demo)
  await replaceTitles(db, actor, titlesOf(person, demo))
  const decisionMakers = namesOf(demo.logs.decisionMakers[person.handle], demo.company)
  if (decisionMakers.length > 0) await replaceDecisionMakers(db, actor, decisionMakers)
  await writeLog(db, actor, person, demo)
  await writeGoals(db, actor, person.handle, demo.today)
}

/** A person's wants and values. Each shows what they want most to whoever manages them. */
async function writeWants(db: Db, actor: Actor, person: WrittenPerson, { today }: Written) {
  const wants = wantsOf(person, today)
  await insertWants(db, actor, wants)
  await replaceValues(db, actor, person.values)
  const first = wants.find((want) => want.until === null)
  if (!first || person.manager === undefined) return
  const id = v5(`grant ${person.handle}`, demoOrganisation)
  const grant = { id, item: first.id, person: demoPerson(person.manager), team: null }
  await insertGrants(db, actor, [grant])
}

async function writeLog(db: Db, actor: Actor, person: WrittenPerson, demo: Written) {
  const log = logOf(person.handle, demo)
  if (log.length === 0) return
  const { handle } = person
  const entries = feltLog(
    log.map(({ entry }) => entry),
    handle,
    demo.today,
  )
  await insertEvidence(db, actor, entries)
  await writeReflections(db, actor, handle, { log: entries, today: demo.today })
  const shown = shownBy(log)
  if (shown.length > 0) await insertShown(db, actor, demoLadder, shown)
  const packets = packetsOf(person, log, demo)
  if (packets.length > 0) await putPackets(db, actor, packets)
}
