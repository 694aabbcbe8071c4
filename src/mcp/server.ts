import { createMcpHandler, McpServer, type ServerContext } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { AppError } from '../domain/base/errors.ts'
import { type Call, type OperationName, operations } from '../operations/index.ts'

/** The MCP door: every operation is a tool, with the summary and schema it has everywhere. */
export function createMcpServer(call: Call, version: string): McpServer {
  const server = new McpServer({ name: 'fairwind', version }, { instructions })
  for (const [name, { summary, input, mode }] of Object.entries(operations)) {
    const annotations = { readOnlyHint: mode === 'read', openWorldHint: false }
    server.registerTool(
      name,
      { description: summary, inputSchema: input, annotations },
      (given: unknown, { mcpReq: { signal } }: ServerContext) =>
        answer(() => call(name as OperationName, given as never, { signal })),
    )
  }
  return server
}

const instructions =
  'Fairwind keeps one person’s career record. Start with showMe and showSweetSpot. Show the two ' +
  'shares separately, never as one score. Never add a fact that is not in the record. Let the ' +
  'person write first. Propose changes, and make them only when the person agrees.'

async function answer(work: () => Promise<unknown>) {
  try {
    return { content: [textOf(await work())] }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { content: [{ type: 'text' as const, text: error.message }], isError: true }
  }
}

function textOf(value: unknown) {
  return { type: 'text' as const, text: JSON.stringify(value ?? null) }
}

/** Serves an assistant over standard input and output, until it hangs up. */
export function serveMcpOverStdio(call: Call, version: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
    serveStdio(() => createMcpServer(call, version))
  })
}

/** Answers one request of an assistant over HTTP. */
export function answerMcp(call: Call, version: string, request: Request): Promise<Response> {
  return createMcpHandler(() => createMcpServer(call, version)).fetch(request)
}
