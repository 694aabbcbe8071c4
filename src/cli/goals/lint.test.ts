import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { run } from '../program.ts'
import type { Terminal } from '../terminal.ts'

/** Types a command line where no data can be reached. */
async function type(line: readonly string[], input = '') {
  const [output, error] = [new PassThrough(), new PassThrough()]
  const terminal = {
    ...{ version: '1.2.3', input: Readable.from([input]), output, error },
    now: () => '2026-02-10T12:00:00Z',
  }
  const code = await run(terminal as unknown as Terminal, ['goal', 'lint', ...line])
  return { code, out: String(output.read() ?? ''), error: String(error.read() ?? '') }
}

test('what was found is printed below the goal with its words marked, and ends with 1', async () => {
  const { code, out, error } = await type(['Improve', 'coding', 'skills'])
  expect(code).toBe(1)
  expect(error).toBe('')
  expect(out).toMatch(/^Improve coding skills\n~~~~~~~ ~~~~~~~~~~~~~\n {2}vague-verb +“Improve”/)
  expect(out).toContain('Example: Finish a course on coding by 31 March')
})

test('a goal in which nothing is found ends with 0, and shows the day that was read', async () => {
  const { code, out } = await type(['Publish the RFC by Q3'])
  expect(code).toBe(0)
  expect(out).toMatch(/due {2}30 Sept? 2026 \(from “by Q3”\)\. The last day is used/)
})

test('standard input holds a goal a line', async () => {
  const { code, out } = await type(['--json'], 'Learn Go\n\nPublish the RFC by Q3\n')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject([
    { text: 'Learn Go', findings: [{ rule: 'vague-verb' }, {}, {}] },
    { text: 'Publish the RFC by Q3', findings: [], dueDays: [{ due: '2026-09-30' }] },
  ])
})

test('a due day and the term can be said', async () => {
  expect((await type(['Publish the RFC', '--due', '2026-06-30'])).code).toBe(0)
  expect((await type(['Be trusted with our data', '--long'])).out).toContain('may stay wide')
})

test.each([
  ['No goal given', []],
  ['No goal given', ['-']],
  ['a day that exists', ['Learn Go', '--due', '31 February']],
  ['Shorten the goal to 2000 characters', ['x'.repeat(10_000)]],
])('what cannot be read is refused: “%s”', async (sentence, line) => {
  const { code, out, error } = await type(line, '\n')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(error).toContain(sentence)
})

test('called wrongly is 2', async () => {
  expect((await type(['Learn Go', '--dew', 'tomorrow'])).code).toBe(2)
})
