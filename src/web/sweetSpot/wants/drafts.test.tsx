import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { assert, expect, test } from 'vitest'
import type { OperationName } from '../../../operations/index.ts'
import { emptyPage } from '../../testing.tsx'
import { WantDraftsProvider } from './WantDrafts.tsx'
import { WantsPage } from './WantsPage.tsx'

const page = emptyPage()
const topics = ['rust', 'go', 'postgres']
const namesOf = { rust: 'Rust', go: 'Go', postgres: 'Postgres' } as const

/** Three wants, a need, and the page with their sliders. */
async function showWants() {
  for (const topic of topics) await page.call('addWant', { topic, enthusiasm: 0.5 })
  await page.call('addNeed', { topic: 'go', priority: 'high' })
  await page.show(
    <WantDraftsProvider>
      <WantsPage />
    </WantDraftsProvider>,
  )
}

function slider(topic: keyof typeof namesOf): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(`How much you want ${namesOf[topic]}`)
}

/** Drags a slider to a value and lets go. */
function drag(topic: keyof typeof namesOf, value: number) {
  fireEvent.input(slider(topic), { target: { value: String(value) } })
  fireEvent(slider(topic), new Event('change', { bubbles: true }))
}

async function saved() {
  const { wants } = await page.call('listWants', {})
  return Object.fromEntries(wants.map(({ topic, enthusiasm }) => [topic, enthusiasm]))
}

const commands = () => page.asked.map(({ name }) => name)
const pause = (milliseconds: number) =>
  act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)))

test('a release sends one want and asks for nothing else', async () => {
  await showWants()
  drag('go', 0.9)
  await waitFor(async () => expect(await saved()).toMatchObject({ go: 0.9 }))
  await pause(50)
  expect(commands()).toEqual(['changeWant'])
  expect(page.topicsAsked).toBe(0)
})

test('several sliders released quickly on a slow network, answered in reverse: the last value of each stays', async () => {
  await showWants()
  const waits = [900, 500, 100]
  page.onAnswer = () => new Promise((resolve) => setTimeout(resolve, waits.shift() ?? 0))
  drag('rust', 0.1)
  drag('go', 0.9)
  drag('postgres', 0.3)
  await pause(400)
  drag('rust', 0.7)
  drag('rust', 0.8)
  expect(slider('rust').value).toBe('0.8')
  await waitFor(async () => expect(await saved()).toEqual({ rust: 0.8, go: 0.9, postgres: 0.3 }), {
    timeout: 5000,
  })
  await pause(50)
  expect(topics.map((topic) => slider(topic as 'go').value)).toEqual(['0.8', '0.9', '0.3'])
  expect(screen.queryByRole('alert')).toBeNull()
  expect(commands()).toEqual(Array<OperationName>(4).fill('changeWant'))
})

test('one want that is changed again while its save is on the way is saved twice, in order', async () => {
  await showWants()
  page.onAnswer = () => new Promise((resolve) => setTimeout(resolve, 500))
  drag('rust', 0.2)
  await pause(400)
  drag('rust', 0.6)
  await waitFor(async () => expect(await saved()).toMatchObject({ rust: 0.6 }), { timeout: 5000 })
  await pause(600)
  expect(slider('rust').value).toBe('0.6')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a refused save says what the other value is, and keeps what was set here', async () => {
  await showWants()
  await page.call('changeWant', { want: 'rust', enthusiasm: 0.4 })
  drag('rust', 0.9)
  drag('go', 0.2)
  const refusal = await screen.findByRole('alert')
  expect(refusal.textContent).toContain('enthusiasm is now 40 %')
  await waitFor(async () => expect(await saved()).toMatchObject({ rust: 0.4, go: 0.2 }))
  expect(slider('rust').value).toBe('0.9')
})

test('two refusals stand side by side, and dropping one keeps the other', async () => {
  await showWants()
  await page.call('changeWant', { want: 'rust', enthusiasm: 0.4 })
  await page.call('changeWant', { want: 'go', enthusiasm: 0.3 })
  drag('rust', 0.9)
  drag('go', 0.8)
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2))
  const [, second] = screen.getAllByRole('button', { name: 'Load the new version' })
  assert(second)
  fireEvent.click(second)
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(1))
  const values = [slider('rust').value, slider('go').value].sort()
  expect([
    ['0.4', '0.8'],
    ['0.3', '0.9'],
  ]).toContainEqual(values)
})

test('a save that got no answer stays on the page and is sent with the next change', async () => {
  await showWants()
  page.onAnswer = () => Promise.reject(new Error('Fairwind does not answer.'))
  drag('rust', 0.9)
  expect((await screen.findByRole('alert')).textContent).toContain('does not answer')
  expect(slider('rust').value).toBe('0.9')
})

test('closing the page sends at once what still waits', async () => {
  await showWants()
  drag('rust', 0.9)
  drag('go', 0.1)
  window.dispatchEvent(new Event('pagehide'))
  expect(commands()).toEqual(['changeWant', 'changeWant'])
  await waitFor(async () => expect(await saved()).toMatchObject({ rust: 0.9, go: 0.1 }))
})
