import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { expect, test } from 'vitest'
import { operations } from '../operations/index.ts'
import { emptySystem } from '../testing.ts'
import { answerMcp } from './server.ts'

const system = emptySystem()

/** A real client, whose requests reach our handler instead of the network. */
async function connected(): Promise<Client> {
  const client = new Client({ name: 'test', version: '0' })
  const fetch = (url: string | URL, init?: RequestInit) =>
    answerMcp(system.call, '0', new Request(url, init))
  await client.connect(
    new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), { fetch }),
  )
  return client
}

test('every operation is a tool, and those that only look say so', async () => {
  const { tools } = await (await connected()).listTools()
  expect(tools.map((tool) => tool.name).sort()).toEqual(Object.keys(operations).sort())
  for (const tool of tools)
    expect(tool.annotations?.readOnlyHint).toBe(
      operations[tool.name as keyof typeof operations].mode === 'read',
    )
})

test('an assistant names a want and sees the sweet spot', async () => {
  const client = await connected()
  await client.callTool({ name: 'addWant', arguments: { topic: 'Rust', enthusiasm: 0.5 } })
  await client.callTool({ name: 'addNeed', arguments: { topic: 'rust', priority: 'high' } })
  const { content } = await client.callTool({ name: 'showSweetSpot', arguments: {} })
  const [first] = content as { text: string }[]
  const { spot } = JSON.parse(first?.text ?? '')
  expect(spot).toMatchObject({ coverageOfWant: 1, coverageOfNeed: 0.5 / 0.75 })
})

test('a refusal reaches the assistant as a sentence', async () => {
  const client = await connected()
  const { content, isError } = await client.callTool({
    name: 'addWant',
    arguments: { topic: 'postgress' },
  })
  expect(isError).toBe(true)
  expect(JSON.stringify(content)).toContain('Did you mean postgres?')
})
