import * as z from 'zod'
import { type OperationName, operations } from '../operations/index.ts'
import { timeZoneHeader } from '../operations/remote.ts'

/** The OpenAPI 3.1 document of every operation, from the schemas that check their input. */
export function openApi(version: string) {
  const entries = Object.entries(operations) as [
    OperationName,
    (typeof operations)[OperationName],
  ][]
  return {
    openapi: '3.1.0',
    info: {
      title: 'Fairwind',
      version,
      description:
        'Everything a person can do in Fairwind. Each operation is one POST with a JSON body; it ' +
        'happens as a whole or not at all.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths: Object.fromEntries(
      entries.map(([name, operation]) => [`/api/${name}`, pathOf(name, operation)]),
    ),
    components: { schemas: { Refusal: refusal }, parameters: { TimeZone: timeZone } },
  }
}

type Described = Pick<(typeof operations)[OperationName], 'mode' | 'summary' | 'input'>

function pathOf(name: string, { mode, summary, input }: Described) {
  return {
    post: {
      operationId: name,
      summary,
      tags: [mode === 'read' ? 'Looks' : 'Changes'],
      parameters: [{ $ref: '#/components/parameters/TimeZone' }],
      requestBody: { required: true, content: json(z.toJSONSchema(input, { io: 'input' })) },
      responses: {
        200: { description: 'Done.', content: json({ type: 'object' }) },
        ...refusals,
      },
    },
  }
}

const timeZone = {
  name: timeZoneHeader,
  in: 'header',
  description:
    'The time zone of your device, such as Europe/Lisbon: “today” is the day there, unless you ' +
    'set another zone with setCapacity. Without it, the one your device named last.',
  schema: { type: 'string' },
}

const refusal = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: {
        code: { type: 'string' },
        message: { type: 'string', description: 'One sentence that says what to change.' },
      },
    },
  },
}

const answer = json({ $ref: '#/components/schemas/Refusal' })

const refusals = {
  400: { description: 'The input is not right; the message says what to change.', content: answer },
  403: { description: 'The request came from another web page.', content: answer },
  404: { description: 'What it names is not there, or not yours.', content: answer },
  409: { description: 'It was changed meanwhile; the message says to what.', content: answer },
  413: { description: 'The body is larger than 12 MB.', content: answer },
  415: { description: 'The body is not JSON.', content: answer },
}

function json(schema: unknown) {
  return { 'application/json': { schema } }
}
