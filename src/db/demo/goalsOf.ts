import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v5 } from 'uuid'
import { parse } from 'yaml'
import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import type { GoalId } from '../../domain/base/id.ts'
import { Goal, type GoalStatus } from '../../domain/goals/goals.ts'
import { SuccessMarkers } from '../../domain/goals/markers.ts'
import { replaceGoalParts } from '../goals/goalParts.ts'
import { listGoals, putGoals } from '../goals/goals.ts'
import { listWholeEvidence, updateEvidence } from '../log/evidence.ts'
import { putDeviceTimeZone, putSettings, replaceMarkers } from '../people/personSettings.ts'
import type { Db } from '../store/store.ts'
import { calendar, demoOrganisation } from './worldOf.ts'

type When = [month: number, day: number]

interface WrittenGoal {
  key: string
  term?: 'long'
  serves?: string
  starts: When
  due: When
  measure?: { kind: string; milestones?: string[] }
  /** So many milestones were reached, from the first on. */
  reached?: number
  readings?: [month: number, day: number, value: number][]
  reviews?: { on: When; decision: 'keep'; moved: string; learned: string; sustainable: string }[]
  status?: GoalStatus
  closedOn?: When
  tookHours?: number
  outcome?: number
}

interface WrittenGoals {
  hoursAWeek: number
  /** Where their device was last; whoever looks on counts days as theirs does. */
  timeZone: string
  markers: unknown[]
  goals: WrittenGoal[]
}

let read: Record<string, WrittenGoals> | undefined

/** What a person of the demo wants to have reached, written as that person. */
export async function writeGoals(db: Db, actor: Actor, handle: string, today: Day): Promise<void> {
  read ??= parse(readFileSync(file, 'utf8')) as Record<string, WrittenGoals>
  const written = read[handle]
  if (!written) return
  await putSettings(db, actor, { hoursAWeek: written.hoursAWeek, timeZone: null })
  await putDeviceTimeZone(db, actor, written.timeZone)
  await replaceMarkers(db, actor, SuccessMarkers.parse(written.markers))
  const goals = written.goals.map((goal) => goalOf(goal, actor, today))
  await putGoals(db, actor, goals)
  await replaceGoalParts(
    db,
    actor,
    written.goals.map((goal, index) => partsOf(goal, goals[index]!, today)),
  )
  await serveGoals(db, actor)
}

/** Entries on the topic of a step, since it began, served it. */
async function serveGoals(db: Db, actor: Actor): Promise<void> {
  const steps = (await listGoals(db, actor)).filter(({ term }) => term === 'short')
  const served = (await listWholeEvidence(db, actor)).flatMap((entry) => {
    const step = steps.find(
      ({ topics, starts, closedOn }) =>
        starts <= entry.day &&
        (closedOn === null || entry.day <= closedOn) &&
        topics.some((topic) => entry.topics.includes(topic)),
    )
    return step ? [{ ...entry, goal: step.id }] : []
  })
  await updateEvidence(db, actor, served)
}

const file = join(import.meta.dirname, '../../../data/northlightGoals.yaml')

function goalOf(written: WrittenGoal, { personId }: Actor, today: Day): Goal {
  const on = (when: When) => calendar(today).dayOf(when)
  const { status = 'active', closedOn, tookHours = null } = written
  return Goal.parse({
    ...{ term: 'short', ...written, id: idOf(written.key), personId, status, tookHours },
    serves: written.serves ? idOf(written.serves) : null,
    starts: on(written.starts),
    due: on(written.due),
    measure: measureOf(written, on(written.starts)),
    closedOn: closedOn ? on(closedOn) : null,
    revision: 1,
  })
}

/** What was read off a goal, and the looks taken at it, the one that ended it last. */
function partsOf(written: WrittenGoal, { id, closedOn }: Goal, today: Day) {
  const on = (when: When) => calendar(today).dayOf(when)
  const { key, readings = [], reviews = [], outcome } = written
  const end = { decision: 'done' as const, moved: '', learned: '', sustainable: '' }
  return {
    id,
    was: [],
    readings: readings.map(([month, day, value]) => ({ day: on([month, day]), value })),
    reviews: [
      ...reviews.map(({ on: when, ...review }) => ({
        ...{ ...review, day: on(when), outcome: null },
        id: v5(`review ${key} ${when}`, demoOrganisation),
      })),
      ...(outcome !== undefined && closedOn
        ? [{ ...end, day: closedOn, outcome, id: v5(`end ${key}`, demoOrganisation) }]
        : []),
    ],
  }
}

function idOf(key: string): GoalId {
  return v5(`goal ${key}`, demoOrganisation) as GoalId
}

function measureOf({ measure = { kind: 'done' }, reached = 0 }: WrittenGoal, doneOn: Day) {
  if (!measure.milestones) return measure
  const milestones = measure.milestones.map((text, index) => ({
    text,
    doneOn: index < reached ? doneOn : null,
  }))
  return { ...measure, milestones }
}
