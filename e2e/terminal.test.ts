import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { expect, test } from 'vitest'
import { startApp } from './app.ts'

const main = join(import.meta.dirname, '../dist/main.js')
const folder = () => mkdtempSync(join(tmpdir(), 'fairwind-terminal-'))

async function fairwind(...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...words])
  return stdout
}

test('a record outlives the process that wrote it', async () => {
  const dir = folder()
  await fairwind('--data-dir', dir, 'want', 'add', 'rust')
  expect(await fairwind('--data-dir', dir, 'want', 'list')).toContain('rust')
})

test('two commands at once share one owner of the data, and nothing is lost', async () => {
  const dir = folder()
  const topics = ['rust', 'go', 'python', 'mentoring']
  await Promise.all(topics.map((topic) => fairwind('--data-dir', dir, 'want', 'add', topic)))
  const wants = JSON.parse(await fairwind('--data-dir', dir, 'want', 'list', '--json')) as {
    topic: string
  }[]
  expect(wants.map((want) => want.topic).sort()).toEqual([...topics].sort())
})

test('a shell is told what can follow', async () => {
  expect(await fairwind('complete', 'zsh')).toContain('compdef')
  expect(await fairwind('complete', '--', 'want', '')).toMatch(/^add\t/m)
})

test('an assistant talks to it over standard input and output', async () => {
  const client = new Client({ name: 'test', version: '0' })
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [main, '--data-dir', folder(), 'mcp'],
  })
  await client.connect(transport)
  const { tools } = await client.listTools()
  expect(tools.map((tool) => tool.name)).toContain('showSweetSpot')
  const answer = await client.callTool({ name: 'addWant', arguments: { topic: 'Rust' } })
  expect(JSON.stringify(answer.content)).toContain('rust')
  await client.close()
})

test('an assistant talks to a running server over HTTP', async () => {
  const app = await startApp()
  const client = new Client({ name: 'test', version: '0' })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${app.address}/mcp`)))
  await client.callTool({ name: 'addWant', arguments: { topic: 'Rust' } })
  const { content } = await client.callTool({ name: 'listWants', arguments: {} })
  expect(JSON.stringify(content)).toContain('rust')
  await client.close()
  await app.stop()
})

test('a server beside an assistant that has the data open goes on when the assistant is killed', async () => {
  const dir = folder()
  const assistant = spawn(process.execPath, [main, '--data-dir', dir, 'mcp'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  await waitFor(async () => (await fairwind('--data-dir', dir, 'want', 'list')).length > 0)
  const app = await startApp({ folder: dir })
  await call(app.address, 'addWant', { topic: 'rust' })
  assistant.kill('SIGKILL')
  await once(assistant, 'exit')
  await call(app.address, 'addWant', { topic: 'go' })

  const { wants } = (await call(app.address, 'listWants', {})) as { wants: { topic: string }[] }
  expect(wants.map((want) => want.topic).sort()).toEqual(['go', 'rust'])
  await app.stop()
})

async function call(address: string, name: string, input: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const request = { method: 'POST', headers, body: JSON.stringify(input) }
  const answer = await fetch(`${address}/api/${name}`, request)
  expect(answer.status).toBe(200)
  return answer.json()
}

async function waitFor(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50))
}
