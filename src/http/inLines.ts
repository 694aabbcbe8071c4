import type { Progress, Report } from '../domain/base/progress.ts'
import type { Log } from './observe.ts'
import { refused } from './refusals.ts'

/** What somebody asks for who wants to know how far it has come. */
export const linesOfJson = 'application/x-ndjson'

/**
 * Answers in lines of JSON: `{"progress": …}` as often as there is news, and at last `{"output": …}`
 * or `{"error": …}`. The status is 200 either way, for it was sent with the first line.
 */
export function answerInLines(log: Log, work: (report: Report) => Promise<unknown>): Response {
  const body = new ReadableStream<Uint8Array>({
    async start(stream) {
      let open = true
      const write = (line: object) => {
        if (open) stream.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      const end = await work((progress: Progress) => write({ progress })).then(
        (output) => ({ output: output ?? null }),
        (error: Error) => refused(error, log).body,
      )
      write(end)
      open = false
      stream.close()
    },
  })
  // Compressed, the lines would arrive together.
  return new Response(body, {
    headers: { 'content-type': linesOfJson, 'cache-control': 'no-store, no-transform' },
  })
}

const encoder = new TextEncoder()
