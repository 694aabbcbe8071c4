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
        'Every operation in Fairwind. Each is one POST request with a JSON body. ' +
        'It succeeds completely or changes nothing.',
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
    'The time zone of your device, such as Europe/Lisbon. “Today” is the day in this zone, unless ' +
    'you set another one with setCapacity. Default: the last time zone that a device sent.',
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
        message: { type: 'string', description: 'What went wrong and what to change.' },
      },
    },
  },
}

const answer = json({ $ref: '#/components/schemas/Refusal' })

const refusals = {
  400: { description: 'Invalid input. The message says what to change.', content: answer },
  403: { description: 'Not allowed, or sent from another website.', content: answer },
  404: { description: 'Not found, or not yours.', content: answer },
  409: {
    description:
      'Conflict, for example because it was changed in the meantime. The message says what to do.',
    content: answer,
  },
  413: { description: 'The request body is larger than 12 MB.', content: answer },
  415: { description: 'The request body is not valid JSON.', content: answer },
}

function json(schema: unknown) {
  return { 'application/json': { schema } }
}
