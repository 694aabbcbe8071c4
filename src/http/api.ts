import { Hono, type HonoRequest } from 'hono'
import { html, raw } from 'hono/html'
import { fail } from '../domain/base/errors.ts'
import { fileSchemas } from '../domain/files/fileSchemas.ts'
import { type Call, type OperationName, takesFile } from '../operations/index.ts'
import { answerInLines, linesOfJson } from './inLines.ts'
import { bodyWithText, type SentInput } from './longText.ts'
import type { Log } from './observe.ts'
import { openApi } from './openApi.ts'
import { deviceOf } from './timeZone.ts'

/**
 * `POST /api/<operation>`, with the input and the answer as JSON, for whoever `callOf` finds. Reading
 * a file stops when whoever asked hangs up.
 */
export function operationRoutes(callOf: (handle?: string) => Promise<Call>, log: Log): Hono {
  const app = new Hono()
  for (const path of ['/api/:name', '/demo/:handle/api/:name'])
    app.post(path, async (c) => {
      const name = c.req.param('name') as OperationName
      const { input, longText } = await sent(c.req, name)
      const call = await callOf(c.req.param('handle'))
      const options = { ...deviceOf(c.req.raw), signal: c.req.raw.signal, longText }
      if (c.req.header('accept') === linesOfJson)
        return answerInLines(log, (report) => call(name, input as never, { ...options, report }))
      return c.json(((await call(name, input as never, options)) ?? null) as object)
    })
  return app
}

/** A short body is parsed at once; of a long one, whoever reads its file unpacks the text. */
async function sent(request: HonoRequest, name: string): Promise<SentInput> {
  const { body, headers } = request.raw
  const length = Number(headers.get('content-length') ?? Number.POSITIVE_INFINITY)
  if (!body || !takesFile(name) || length <= mostAtOnce)
    return { input: await request.json().catch(notJson) }
  const parts = bodyWithText()
  try {
    for await (const part of body) parts.take(part)
    return parts.end()
  } catch {
    return notJson()
  }
}

/** In bytes. */
const mostAtOnce = 50_000

function notJson(): never {
  return fail('invalid', 'The request body is not valid JSON.')
}

/** What describes the API: the document, a page to read it, and the schemas of the two files. */
export function descriptionRoutes(version: string): Hono {
  const app = new Hono()
  app.get('/api/openapi.json', (c) => c.json(openApi(version)))
  app.get('/api', (c) => c.html(page(version)))
  app.get('/schemas/:name', (c) => {
    const name = c.req.param('name')
    const schema = Object.hasOwn(fileSchemas, name) ? fileSchemas[name] : undefined
    return schema ? c.json(schema()) : fail('not_found', 'Schema not found.')
  })
  return app
}

function page(version: string) {
  const { paths } = openApi(version)
  return html`<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>API · Fairwind</title>
<style>${raw(style)}</style>
<main><h1>Fairwind’s API</h1>
<p>Each operation is one <code>POST</code> with a JSON body and the header
<code>content-type: application/json</code>. The header <code>x-time-zone</code>, such as
<code>Europe/Lisbon</code>, says in which time zone your day is counted. The machine-readable description is
<a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${Object.entries(paths).map(
  ([path, { post }]) => html`<section><h2>${path.replace('/api/', '')}</h2>
<p>${post.summary}</p><details><summary>Input</summary>
<pre tabindex="0">${JSON.stringify(post.requestBody.content['application/json'].schema, null, 2)}</pre>
</details></section>`,
)}</main></html>`
}

const style = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;
max-width:46rem;padding:0 1rem}h2{font-size:1.1rem;margin:1.5rem 0 0}p{margin:.3rem 0}
pre{overflow:auto;padding:.75rem;border:1px solid #8884;border-radius:8px;font-size:.8rem}`
