import type { Readable, Writable } from 'node:stream'
import type { Day } from '../domain/base/day.ts'
import { fail } from '../domain/base/errors.ts'
import { printable } from '../domain/base/text.ts'
import { dayIn } from '../domain/base/timeZone.ts'
import { callIn } from '../operations/clock.ts'
import type { Call, Input } from '../operations/index.ts'
import type { Installation } from '../operations/installation.ts'
import type { Prompts } from './prompts.ts'

/** What the commands run in: the streams, and a way to the data. Given, so that tests can watch. */
export interface Terminal {
  version: string
  input: Readable & { isTTY?: boolean }
  output: Writable & { isTTY?: boolean }
  error: Writable
  /** The instant, in UTC. */
  now(): string
  /** Where the command runs, such as `Europe/Lisbon`, if it can be told. */
  timeZone: string | undefined
  /** A token of the environment, for reading what somebody did on GitHub. */
  githubToken: string | undefined
  /** Asks the person; left out where the streams decide whether somebody is there. */
  prompts?: Prompts | undefined
  /** Opens the data, here or in the process that has it. */
  open(options: Place): Promise<{ installation: Installation; close(): Promise<void> }>
  /** Where the data is and how it fares, without opening it. */
  status(options: Place): Promise<PlaceStatus>
  serve(options: Place & { port?: string; demo: boolean }): Promise<void>
  mcp(call: Call): Promise<void>
  /** Lines for the log that wait until the data can be reached. */
  offlineQueue(options: Place): OfflineQueue
  /** Answers where the backup lies. */
  backUp(options: Place, file: string | undefined): Promise<string>
  backUpToday(options: Place): Promise<void>
  restore(options: Place, file: string, setAside: boolean): Promise<{ rows: number }>
  move(
    options: Place,
    to: string,
    progress: (done: number, all: number) => void,
  ): Promise<{ rows: number }>
}

/** Keeps lines and sends them later, each once. */
export interface OfflineQueue {
  /** Answers how many wait now. A line says on which day it was typed. */
  keep(line: Input<'addEvidence'> & { writtenOn: string }): Promise<number>
  /** Answers how many were sent, and what was wrong with those that stay. */
  send(log: (line: Input<'addEvidence'>) => Promise<unknown>): Promise<{
    sent: number
    refused: { line: Input<'addEvidence'>; reason: string }[]
  }>
}

/** What is known of the place of the data. */
export interface PlaceStatus {
  /** The data directory, or the words for a database server. */
  data: string
  /** Where a browser finds the server that runs on it; `null` when none runs. */
  server: string | null
  /** The moment of the last backup, in UTC. */
  lastBackup: string | null
}

/** Which record a command is about. */
export interface Place {
  dataDir?: string
  /** Handle of a person of the demo company; one's own record when left out. */
  as?: string
}

/** Runs one command's work on the data, and lets go of it afterwards. */
export async function withCall<Result>(
  terminal: Terminal,
  place: Place,
  work: (call: Call, installation: Installation) => Promise<Result>,
): Promise<Result> {
  const { installation, close } = await terminal.open(place)
  try {
    const call = await callFor(installation, place.as)
    return await work(callIn(terminal.timeZone, call), installation)
  } finally {
    await close()
  }
}

async function callFor({ call, demo }: Installation, handle: string | undefined): Promise<Call> {
  if (handle === undefined) return call
  return (
    (await demo.callAs(handle)) ??
    fail(
      'not_found',
      `No demo person with the handle “${handle}”. If the demo company is not set up yet, run \`fairwind demo add\`.`,
    )
  )
}

/** The calendar day where the command runs. */
export function todayIn({ now, timeZone = 'UTC' }: Pick<Terminal, 'now' | 'timeZone'>): Day {
  return dayIn(now(), timeZone)
}

/** Writes a line. What people wrote into their record can't steer the terminal. */
export function say(terminal: Terminal, line: string): void {
  terminal.output.write(`${printable(line)}\n`)
}

/** Writes an answer for a script. */
export function sayJson(terminal: Terminal, answer: unknown): void {
  const json = JSON.stringify(answer, null, 2)
  say(terminal, json.replace(/[\u007f-\u009f\ufffe\uffff]/g, escaped))
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** More than any file of ours; a pipe without end must not fill the memory. */
const mostCharacters = 6_000_000

/** All of standard input. */
export async function readInput({ input }: Terminal): Promise<string> {
  let read = ''
  input.setEncoding('utf8')
  for await (const chunk of input) {
    read += chunk
    if (read.length > mostCharacters)
      fail('too_large', 'Standard input is larger than 6 MB. Send less at a time.')
  }
  return read
}

/** What was given, or for `-` what standard input holds. */
export async function given(terminal: Terminal, text: string): Promise<string> {
  return text === '-' ? (await readInput(terminal)).trim() : text
}
