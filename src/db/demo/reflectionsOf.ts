import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v5 } from 'uuid'
import { parse } from 'yaml'
import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import type { Evidence } from '../../domain/log/evidence.ts'
import { Assessment } from '../../domain/reflect/assessments.ts'
import { usualPrompts } from '../../domain/reflect/prompts.ts'
import { Reflection } from '../../domain/reflect/reflections.ts'
import { ValueSort } from '../../domain/reflect/valueSorts.ts'
import { putAssessments } from '../reflect/assessments.ts'
import { putReflections } from '../reflect/reflections.ts'
import { putValueSorts } from '../reflect/valueSorts.ts'
import { replaceValues } from '../reflect/values.ts'
import type { Db } from '../store/store.ts'
import { calendar, demoOrganisation } from './worldOf.ts'

type When = [month: number, day: number]

interface WrittenReflections {
  valueSorts: {
    on: When
    ranked: string[]
    very: string[]
    important: string[]
    notNow: string[]
  }[]
  /** Without an answer it is “I don't know yet”. */
  reflections: { on: When; prompt: string; answer?: string }[]
  assessments: { on: When; items: { side: string; text: string; shown?: string[] }[] }[]
  energy: Record<string, number>
}

let read: Record<string, WrittenReflections> | undefined

function reflectionsOf(handle: string): WrittenReflections | undefined {
  read ??= parse(readFileSync(file, 'utf8')) as Record<string, WrittenReflections>
  return read[handle]
}

const file = join(import.meta.dirname, '../../../data/northlightReflections.yaml')

/** What a person of the demo found when they looked at themselves, written as that person. */
export async function writeReflections(
  db: Db,
  actor: Actor,
  handle: string,
  { log, today }: { log: readonly Evidence[]; today: Day },
): Promise<void> {
  const written = reflectionsOf(handle)
  if (!written) return
  const idOf = (kind: string, key: string) => v5(`${kind} ${handle} ${key}`, demoOrganisation)
  const on = (when: When) => calendar(today).dayOf(when)
  const sorts = written.valueSorts.map(({ on: when, ranked, ...piles }) =>
    ValueSort.parse({ day: on(when), ranked, piles }),
  )
  await putValueSorts(db, actor, sorts)
  const last = sorts.at(-1)
  if (last) await replaceValues(db, actor, last.ranked)
  const reflections = written.reflections.map(({ on: when, prompt, answer = '' }) => ({
    id: idOf('reflection', `${prompt} ${when}`),
    prompt,
    asked: usualPrompts.find(({ id }) => id === prompt)?.text,
    day: on(when),
    answer,
    notYet: answer === '',
    revision: 1,
  }))
  await putReflections(db, actor, Reflection.array().parse(reflections))
  const assessments = written.assessments.map(({ on: when, items }) => ({
    id: idOf('assessment', `${when}`),
    day: on(when),
    items: items.map(({ shown = [], ...item }) => ({
      ...item,
      evidence: latestOn(shown, on(when), log),
    })),
    revision: 1,
  }))
  await putAssessments(db, actor, Assessment.array().parse(assessments))
}

/** As many entries as an assessment names of one kind. */
const mostShown = 4

function latestOn(topics: readonly string[], day: Day, log: readonly Evidence[]): string[] {
  return log
    .filter((entry) => entry.day <= day && topics.some((topic) => isOn(entry, topic)))
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .slice(0, mostShown)
    .map(({ id }) => id)
}

function isOn({ topics }: Evidence, topic: string): boolean {
  return (topics as readonly string[]).includes(topic)
}

/** The log with how the work of the last twelve months felt: by the first topic that says so. */
export function feltLog(log: readonly Evidence[], handle: string, today: Day): Evidence[] {
  const energy = reflectionsOf(handle)?.energy ?? {}
  const since = calendar(today).firstOf(-12)
  return log.map((entry) => {
    const [, felt] = Object.entries(energy).find(([topic]) => isOn(entry, topic)) ?? []
    return felt !== undefined && entry.day >= since ? { ...entry, energy: felt } : entry
  })
}
