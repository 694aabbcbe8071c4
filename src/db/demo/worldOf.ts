import { Temporal } from 'temporal-polyfill'
import { v5 } from 'uuid'
import type { Day } from '../../domain/base/day.ts'
import type {
  NeedId,
  OpportunityId,
  OrganisationId,
  PersonId,
  WantId,
} from '../../domain/base/id.ts'
import type { Need } from '../../domain/sweetSpot/needs.ts'
import type { Opportunity } from '../../domain/sweetSpot/opportunities.ts'
import type { Want } from '../../domain/sweetSpot/wants.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { Northlight, WrittenNeed, WrittenPerson, WrittenWant } from './northlight.ts'

/** The seed: the same seed and day give the same ids and days, and so the same company. */
const seed = '5b0a1c1e-7c1f-4c57-9a55-3b1d0d6f4a10'

export const demoOrganisation = v5('northlight', seed) as OrganisationId

/** The id of a person of the demo. */
export function demoPerson(handle: string): PersonId {
  return v5(`person ${handle}`, seed) as PersonId
}

/** Turns months that count from this one into days. */
export function calendar(today: Day) {
  const month = Temporal.PlainDate.from(today).with({ day: 1 })
  return {
    /** A day of a month; its last one where the month is shorter. */
    dayOf: ([offset, day]: readonly [month: number, day: number]) =>
      month.add({ months: offset }).with({ day }).toString() as Day,
    firstOf: (offset: number) => month.add({ months: offset }).toString() as Day,
    lastOf: (offset: number) =>
      month
        .add({ months: offset + 1 })
        .subtract({ days: 1 })
        .toString() as Day,
  }
}

/** Every state of one person's wants. */
export function wantsOf(person: WrittenPerson, today: Day): Want[] {
  return person.wants.flatMap((want) => statesOf(person.handle, want, today))
}

function statesOf(handle: string, want: WrittenWant, today: Day): Want[] {
  const { firstOf } = calendar(today)
  const states = [...(want.was ?? []), want]
  return states.map(({ since, enthusiasm, flexibility }, index) => {
    const ended = states[index + 1]?.since ?? want.until
    return {
      id: v5(`want ${handle} ${want.topic} ${want.until ?? ''}`, seed) as WantId,
      personId: demoPerson(handle),
      topic: want.topic as TopicId,
      enthusiasm,
      flexibility,
      hours: want.hours ?? null,
      belief: want.belief ?? null,
      since: firstOf(since),
      until: ended === undefined ? null : firstOf(ended),
      revision: index + 1,
    }
  })
}

/** The id of a need of the demo. */
export function demoNeed({ topic, from }: Pick<WrittenNeed, 'topic' | 'from'>): NeedId {
  return v5(`need ${topic} ${from}`, seed) as NeedId
}

/** Every state of the company's needs. */
export function needsOf(company: Northlight, today: Day): Need[] {
  const nameOf = new Map(company.persons.map((person) => [person.handle, person.name]))
  const teamOf = new Map(company.teams.map((team) => [team.id, team.name]))
  return company.needs.flatMap((need) => {
    const names = {
      owner: nameOf.get(need.owner) ?? '',
      team: teamOf.get(need.team ?? '') ?? '',
    }
    return needStatesOf(need, names, today)
  })
}

function needStatesOf(need: WrittenNeed, names: Pick<Need, 'owner' | 'team'>, today: Day): Need[] {
  const { firstOf, lastOf } = calendar(today)
  const declared = Math.min(need.from, 0)
  const last = { since: need.was ? (need.since ?? declared) : declared, priority: need.priority }
  const states = [...(need.was ?? []), last]
  return states.map(({ since, priority }, index) => {
    const next = states[index + 1]
    return {
      id: demoNeed(need),
      topic: need.topic as TopicId,
      priority,
      why: need.why,
      ...names,
      starts: firstOf(need.from),
      ends: need.to === undefined ? null : lastOf(need.to),
      since: firstOf(since),
      until: next ? firstOf(next.since) : null,
      revision: index + 1,
    }
  })
}

/** The company's opportunities. */
export function opportunitiesOf(company: Northlight, today: Day): Opportunity[] {
  const { firstOf, lastOf } = calendar(today)
  const nameOf = new Map(company.teams.map((team) => [team.id, team.name]))
  return company.opportunities.map(({ title, about, topics, scope, team, from, to, status }) => ({
    id: v5(`opportunity ${title}`, seed) as OpportunityId,
    title,
    about,
    topics: topics as TopicId[],
    scope,
    team: nameOf.get(team)!,
    starts: firstOf(from),
    ends: to === undefined ? null : lastOf(to),
    status,
    revision: 1,
  }))
}
