import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { offlineQueue } from '../process/offlineQueue.ts'
import { type emptySystem, testDay } from '../testing.ts'
import { run } from './program.ts'
import type { Prompts } from './prompts.ts'
import type { Terminal } from './terminal.ts'

export const folder = mkdtempSync(join(tmpdir(), 'fairwind-cli-'))

/** Types command lines on a system; answers what they printed and how they ended. */
export function typingOn(
  system: ReturnType<typeof emptySystem>,
  more: () => Partial<Terminal> = () => ({}),
) {
  return async (line: string | readonly string[], input = '') => {
    const [output, error] = [new PassThrough(), new PassThrough()]
    const terminal: Terminal = {
      version: '1.2.3',
      input: Readable.from([input]),
      output,
      error,
      now: () => `${testDay}T12:00:00Z`,
      timeZone: 'UTC',
      githubToken: undefined,
      open: async () => ({ installation: system.installation, close: async () => {} }),
      serve: async () => {},
      mcp: async () => {},
      status: async () => ({ data: '/data', server: null, lastBackup: null }),
      offlineQueue: () => offlineQueue(join(folder, 'data')),
      backUp: async () => '/backups/1.tar.gz',
      backUpToday: async () => {},
      restore: async () => ({ rows: 7 }),
      move: async () => ({ rows: 7 }),
      ...more(),
    }
    const code = await run(terminal, typeof line === 'string' ? line.split(' ') : line)
    return { code, out: String(output.read() ?? ''), error: String(error.read() ?? '') }
  }
}

/** A person who answers questions in turn, and what they were asked. */
export function answering(answers: readonly (string | boolean)[]) {
  const asked: string[] = []
  const next = (question: string) => {
    asked.push(question)
    return answers[asked.length - 1] ?? null
  }
  const prompts: Prompts = {
    confirm: async (question) => next(question) === true,
    text: async (question) => next(question) as string | null,
    choose: async (question) => next(question) as never,
  }
  return { prompts, asked }
}
