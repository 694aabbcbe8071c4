import { rmSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import envPaths from 'env-paths'
import * as z from 'zod'

/** A server on this machine: where a browser finds it, and whose data it serves. */
const Running = z.object({ pid: z.int().positive(), address: z.string(), dataDir: z.string() })
export type Running = z.infer<typeof Running>

/** Where servers leave a note about themselves, so that commands can tell whose data they use. */
const usual = () => join(envPaths('fairwind', { suffix: '' }).log, 'servers')

/** Leaves a note until this process ends. Nothing depends on it, so that it fails in silence. */
export async function noteServer(server: Omit<Running, 'pid'>, folder = usual()): Promise<void> {
  const file = join(folder, `${process.pid}.json`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(file, JSON.stringify({ pid: process.pid, ...server }), { mode: 0o600 })
    process.once('exit', () => rmSync(file, { force: true }))
  } catch {
    // A home that can’t be written is no reason not to serve.
  }
}

/** The servers that run now; notes of those that were killed are removed. */
export async function runningServers(folder = usual()): Promise<Running[]> {
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(names.map((name) => runningIn(join(folder, name))))
  return found.flatMap((each) => each ?? [])
}

async function runningIn(file: string): Promise<Running | null> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const read = Running.safeParse(parsed(text))
  if (read.success && isAlive(read.data.pid)) return read.data
  await rm(file, { force: true }).catch(() => {})
  return null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Signal 0 reaches whoever lives, and does nothing. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
