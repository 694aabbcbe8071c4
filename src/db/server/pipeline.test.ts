import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { type Sql, sql } from '../store/sql.ts'
import { newServerDatabase } from '../store/testDatabase.ts'
import { openServer } from './open.ts'

test('begin, context and the first statement leave in one flight', async () => {
  const { url, migrationUrl } = await newServerDatabase()
  await (await openServer({ url, migrationUrl })).close()
  const proxy = await startProxy(url)
  const store = await openServer({ url: proxy.url, migrationUrl: undefined })

  const ask = (statement: Sql) => store.transaction(null, 'read', (db) => db.rows(statement))
  await ask(sql`select 1`)

  // The server's answer to “begin” is held back until the statement has been sent.
  proxy.holdUntil('select 4047 as answer')
  expect(await ask(sql`select 4047 as answer`)).toEqual([{ answer: 4047 }])
  await store.close()
  proxy.close()
}, 10_000)

/** Stands between client and server, and can make the server's answers wait for a text. */
async function startProxy(url: string) {
  const { hostname, port } = new URL(url)
  let awaited: string | undefined
  const sockets: Socket[] = []
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    sockets.push(client, upstream)
    const held: Buffer[] = []
    client.on('data', (bytes) => {
      upstream.write(bytes)
      if (awaited === undefined || !bytes.includes(awaited)) return
      awaited = undefined
      for (const answer of held.splice(0)) client.write(answer)
    })
    upstream.on('data', (bytes) => void (awaited ? held.push(bytes) : client.write(bytes)))
    for (const socket of [client, upstream]) socket.on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: url.replace(/:\d+\//, `:${(server.address() as AddressInfo).port}/`),
    holdUntil(text: string) {
      awaited = text
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
