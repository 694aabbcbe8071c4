import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Scope } from '../../domain/base/scope.ts'
import type { Gate } from '../../domain/ladders/ladders.ts'
import type { EvidenceLink } from '../../domain/log/evidence.ts'
import type { Audience, PacketKind } from '../../domain/packets/packets.ts'

/** A month that counts from this one, and a day of that month. */
export type WrittenDay = readonly [month: number, day: number]

/** What the people of the demo wrote down, as in `data/northlightLogs.yaml`. */
export interface NorthlightLogs {
  ladder: WrittenNorthlightLadder
  /** Ids of levels by what people are called; nothing for those the ladder does not speak of. */
  levels: Record<string, string>
  /** Whoever had other titles before, by handle. */
  titles: Record<string, { since: number; title: string }[]>
  /** Handles of who decides, by handle. */
  decisionMakers: Record<string, string[]>
  packets: WrittenPacket[]
  logs: Record<string, WrittenEntry[]>
}

export interface WrittenNorthlightLadder {
  /** Key of the shipped ladder it was taken over from. */
  shipped: string
  name: string
  about: string
  versions: WrittenVersion[]
}

/** A version of the ladder, by what it says otherwise than the shipped one. */
export interface WrittenVersion {
  on: WrittenDay
  note: string
  gates?: Record<string, Gate>
  says?: Record<string, string>
  without?: string[]
}

export interface WrittenPacket {
  of: string
  kind: PacketKind
  audience: Audience
  madeDaysAgo: number
  /** How many months before that it tells of. */
  months: number
  title: string
  intro: string
}

export interface WrittenEntry {
  on: WrittenDay
  did: string
  details?: string
  scope?: Scope
  topics?: string[]
  /** Topic of the need it served, one that was in force in that month. */
  need?: string
  helped?: string[]
  seen?: string[]
  links?: EvidenceLink[]
  confidential?: true
  neutral?: string
  /** Ids of the expectations it shows. */
  shows?: string[]
  /** Its words in the packet, where they differ. */
  told?: string
  /** Left out of the packet. */
  untold?: true
}

let read: NorthlightLogs | undefined

/** Reads the logs as written. Once. */
export function readNorthlightLogs(): NorthlightLogs {
  read ??= parse(readFileSync(file, 'utf8')) as NorthlightLogs
  return read
}

const file = join(import.meta.dirname, '../../../data/northlightLogs.yaml')
