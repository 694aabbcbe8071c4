import { v5 } from 'uuid'
import type { LadderId } from '../../domain/base/id.ts'
import { Ladder } from '../../domain/ladders/ladders.ts'
import type { Title } from '../../domain/ladders/titles.ts'
import type { NewVersion } from '../ladders/ladders.ts'
import { shippedLadders } from '../ladders/shippedLadders.ts'
import type { Written } from './logsOf.ts'
import type { WrittenPerson } from './northlight.ts'
import type { WrittenVersion } from './northlightLogs.ts'
import { calendar, demoOrganisation } from './worldOf.ts'

export const demoLadder = v5('ladder', demoOrganisation) as LadderId

/** The company's ladder in its versions, the earliest first. */
export function ladderVersionsOf({ logs, today }: Written): NewVersion[] {
  const { shipped, name, about, versions } = logs.ladder
  const origin = shippedLadders().find(({ key }) => key === shipped)?.ladder
  if (!origin) throw new Error(`No ladder ${shipped} is shipped.`)
  return versions.map((written, index) => ({
    id: demoLadder,
    version: index + 1,
    mine: false,
    madeOn: calendar(today).dayOf(written.on),
    note: written.note,
    ladder: otherwise({ ...origin, name, about }, written),
  }))
}

function otherwise(ladder: Ladder, { gates = {}, says = {}, without = [] }: WrittenVersion) {
  return Ladder.parse({
    ...ladder,
    levels: ladder.levels.map((level) => ({ ...level, gate: gates[level.id] ?? level.gate })),
    expectations: ladder.expectations
      .filter(({ id }) => !without.includes(id))
      .map((expectation) => ({ ...expectation, text: says[expectation.id] ?? expectation.text })),
  })
}

/** What somebody has been called, since when, and where that stands on the company's ladder. */
export function titlesOf({ handle, joined, title }: WrittenPerson, demo: Written): Title[] {
  const { titles, levels } = demo.logs
  const career = titles[handle] ?? [{ since: joined, title }]
  return career.map(({ since, title: called }) => {
    const level = levels[called] ?? null
    return {
      since: calendar(demo.today).firstOf(since),
      title: called,
      ladder: level === null ? null : demoLadder,
      level,
    }
  })
}
