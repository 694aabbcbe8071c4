import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Scope } from '../../domain/base/scope.ts'
import type { Role } from '../../domain/people/people.ts'
import type { Priority } from '../../domain/sweetSpot/priority.ts'

/** The made-up company as written in `data/northlight.yaml`. Months count from this one: 0 is now. */
export interface Northlight {
  name: string
  about: string
  teams: { id: string; name: string; about: string }[]
  persons: WrittenPerson[]
  needs: WrittenNeed[]
  opportunities: WrittenOpportunity[]
}

export interface WrittenPerson {
  handle: string
  name: string
  team: string
  role: Role
  title: string
  manager?: string
  joined: number
  values: string[]
  wants: WrittenWant[]
}

interface WrittenWantState {
  since: number
  enthusiasm: number
  flexibility: number
}

export interface WrittenWant extends WrittenWantState {
  topic: string
  hours?: number
  belief?: Priority
  was?: WrittenWantState[]
  until?: number
}

export interface WrittenNeed {
  topic: string
  priority: Priority
  from: number
  to?: number
  owner: string
  /** Left out where the whole company needs it. */
  team?: string
  why: string
  since?: number
  was?: { since: number; priority: Priority }[]
}

interface WrittenOpportunity {
  title: string
  about: string
  topics: string[]
  scope: Scope
  team: string
  from: number
  to?: number
  status: 'open' | 'taken'
}

let read: Northlight | undefined

/** The company as written. Read once: every page asks whether the demo is there. */
export function readNorthlight(): Northlight {
  read ??= parse(readFileSync(file, 'utf8')) as Northlight
  return read
}

const file = join(import.meta.dirname, '../../../data/northlight.yaml')
