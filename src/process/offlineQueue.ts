import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { v7 } from 'uuid'
import type { OfflineQueue } from '../cli/terminal.ts'
import { AppError } from '../domain/base/errors.ts'
import type { Input } from '../operations/index.ts'

type Line = Input<'addEvidence'>

/** Lines in a file beside the data folder, which is there even when the folder is not. */
export function offlineQueue(dataDir: string): OfflineQueue {
  const file = `${dataDir}.waiting.jsonl`
  return {
    async keep(line) {
      await appendFile(file, `${JSON.stringify({ key: v7(), ...line })}\n`, { mode: 0o600 })
      return (await linesIn(file)).length
    },
    async send(log) {
      const refused: Refused[] = []
      const lines = await linesIn(file)
      for (const [index, line] of lines.entries()) {
        const reason = await log(line).then(() => undefined, reasonOf)
        if (reason !== undefined) refused.push({ line, reason })
        await keepOnly(file, [...refused.map((each) => each.line), ...lines.slice(index + 1)])
      }
      return { sent: lines.length - refused.length, refused }
    },
  }
}

interface Refused {
  line: Line
  reason: string
}

/** What is wrong with a line itself; whatever else went wrong is passed on. */
function reasonOf(error: unknown): string {
  if (error instanceof AppError && error.code !== 'unavailable') return error.message
  throw error
}

async function linesIn(file: string): Promise<Line[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap(readLine)
}

/** A line cut short by a full disk is no line. */
function readLine(text: string): Line[] {
  try {
    return text === '' ? [] : [JSON.parse(text) as Line]
  } catch {
    return []
  }
}

async function keepOnly(file: string, lines: readonly Line[]): Promise<void> {
  if (lines.length === 0) return rm(file, { force: true })
  await writeFile(`${file}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''), {
    mode: 0o600,
  })
  await rename(`${file}.new`, file)
}
