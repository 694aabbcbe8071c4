import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { expect, test } from 'vitest'

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
