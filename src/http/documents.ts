import { Hono } from 'hono'
import { formats, isFormat } from '../documents/documents.ts'
import { fail } from '../domain/base/errors.ts'
import type { PacketId } from '../domain/base/id.ts'
import type { Call } from '../operations/index.ts'

/** Packets as files: `GET /documents/<id>.pdf`, and the same as `.docx`, `.md` and `.json`. */
export function documentRoutes(callOf: (handle?: string) => Promise<Call>): Hono {
  const app = new Hono()
  for (const path of ['/documents/:file', '/demo/:handle/documents/:file'])
    app.get(path, async (c) => {
      const [id = '', format = ''] = (c.req.param('file') ?? '').split('.')
      if (!isFormat(format)) fail('not_found', 'Unknown format. Use .pdf, .docx, .md or .json.')
      const call = await callOf(c.req.param('handle'))
      const packet = await call('showPacket', { id: id as PacketId })
      const document = await formats[format].write(packet)
      c.header('content-type', formats[format].type)
      c.header(
        'content-disposition',
        `attachment; filename="${fileName(packet.content.title, format)}"`,
      )
      c.header('cache-control', 'no-store')
      return c.body(typeof document === 'string' ? document : new Uint8Array(document).buffer)
    })
  return app
}

/** A name every system can keep: the letters of a title in ASCII. */
function fileName(title: string, format: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 -]+/g, '')
    .trim()
    .replace(/\s+/g, '-')
  return `${plain.toLowerCase() || 'packet'}.${format}`
}
