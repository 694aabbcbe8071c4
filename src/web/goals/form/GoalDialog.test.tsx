import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Input } from '../../../operations/index.ts'
import { emptyPage } from '../../testing.tsx'
import { GoalDialog } from './GoalDialog.tsx'

const page = emptyPage()
const onClose = vi.fn()

/** The form of a new goal, or of the one given first. */
async function show(first?: Input<'addGoal'>) {
  if (first) await page.call('addGoal', first)
  const goals = await page.call('listGoals', {})
  onClose.mockClear()
  return page.show(
    <GoalDialog goals={goals} goal={goals.goals[0]} term="short" serves={null} onClose={onClose} />,
  )
}

const goals = async () => (await page.call('listGoals', {})).goals
const words = () => screen.getByLabelText<HTMLTextAreaElement>('What do you want to get done?')
const started = { term: 'short', text: 'Ship the retry queue' } as const

test('a goal is saved as it was typed, and what was left empty stays empty', async () => {
  const user = await show()
  await user.type(words(), 'Halve the build time')
  fireEvent.input(screen.getByLabelText('Due date'), { target: { value: '2026-06-30' } })
  await user.type(screen.getByLabelText('Total hours'), '12.5')
  await user.click(screen.getByRole('button', { name: 'Add goal' }))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(await goals()).toMatchObject([
    {
      text: 'Halve the build time',
      due: '2026-06-30',
      hours: 12.5,
      confidence: null,
      serves: null,
      why: '',
      topics: [],
    },
  ])
})

test('a refused goal says why beside the buttons, and keeps what was typed', async () => {
  const user = await show()
  await user.type(words(), 'Halve the build time')
  fireEvent.input(screen.getByLabelText('Confidence, 0 to 10'), { target: { value: '11' } })
  fireEvent.submit(words().form ?? words())
  expect((await screen.findByRole('alert')).textContent).toMatch(/10/)
  expect(onClose).not.toHaveBeenCalled()
  expect(words().value).toBe('Halve the build time')
  expect(await goals()).toEqual([])
})

test('a goal that was changed in another window is refused, and the words stay', async () => {
  const user = await show(started)
  const [goal] = await goals()
  if (goal) await page.call('changeGoal', { id: goal.id, revision: goal.revision, text: 'Other' })
  await user.type(words(), ' by May')
  await user.click(screen.getByRole('button', { name: 'Save goal' }))
  expect((await screen.findByRole('alert')).textContent).toMatch(/changed/)
  expect(words().value).toBe('Ship the retry queue by May')
  expect(await goals()).toMatchObject([{ text: 'Other' }])
})

test('a double click saves once', async () => {
  const user = await show()
  await user.type(words(), 'Halve the build time')
  await user.dblClick(screen.getByRole('button', { name: 'Add goal' }))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(await goals()).toHaveLength(1)
})

test('the first field has the focus', async () => {
  await show()
  expect(document.activeElement).toBe(words())
})

const due = () => screen.getByLabelText<HTMLInputElement>('Due date')
const undo = () => screen.findByRole('button', { name: /^Undo/ })

test('the day, the measure and the confidence in the words fill their fields, for all to see', async () => {
  const user = await show()
  await user.type(words(), 'Cut failures from 5 a month to 0 by 30 June, 8/10 confidence')
  await undo()
  expect(due().value).toBe('2026-06-30')
  expect(screen.getByLabelText<HTMLInputElement>('From').value).toBe('5')
  expect(screen.getByLabelText<HTMLInputElement>('Confidence, 0 to 10').value).toBe('8')
  expect(screen.getByText(/due 30 Jun 2026 · measure: failures a month, 5 → 0/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Add goal' }))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(await goals()).toMatchObject([{ due: '2026-06-30', measure: { kind: 'number', from: 5 } }])
})

test('a target without a start fills the measure, and asks where it is today', async () => {
  const user = await show()
  await user.type(words(), 'Reduce build time to 300 ms by 30 June')
  await undo()
  expect(screen.getByText(/target: 300 ms/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Add goal' }))
  expect(onClose).not.toHaveBeenCalled()
  const from = screen.getByLabelText<HTMLInputElement>('Current value')
  expect([from.value, from.validity.valueMissing]).toEqual(['', true])
  fireEvent.input(from, { target: { value: '900' } })
  await user.click(screen.getByRole('button', { name: 'Add goal' }))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  const measure = { kind: 'number', from: 900, to: 300, unit: 'ms' }
  expect(await goals()).toMatchObject([{ measure, due: '2026-06-30' }])
})

test('one key takes back what was filled in, and the same words do not fill it again', async () => {
  const user = await show()
  await user.type(words(), 'Publish five posts by 30 June')
  await undo()
  await user.keyboard('{Alt>}z{/Alt}')
  await waitFor(() => expect(due().value).toBe(''))
  await user.type(words(), ' on the team blog')
  await waitFor(() => expect(screen.getByLabelText('Questions about this goal')).toBeDefined())
  expect(due().value).toBe('')
  await user.click(screen.getByRole('button', { name: 'Add goal' }))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(await goals()).toMatchObject([{ due: null, measure: { kind: 'done' } }])
})

test('a day chosen by hand stays, whatever the words say', async () => {
  const user = await show()
  fireEvent.input(due(), { target: { value: '2026-07-01' } })
  await user.type(words(), 'Publish five posts by 30 June')
  await undo()
  expect(due().value).toBe('2026-07-01')
})

test('words that name no day any more take the day with them', async () => {
  const user = await show()
  await user.type(words(), 'Ship it by 30 June')
  await undo()
  await user.clear(words())
  await user.type(words(), 'Ship it some day')
  await waitFor(() => expect(due().value).toBe(''))
})

test('a day that may be another is asked about, and nothing is filled in', async () => {
  const user = await show()
  await user.type(words(), 'Ship the retry queue by 5/6')
  await user.click(await screen.findByRole('button', { name: '6 May 2026' }))
  expect(due().value).toBe('2026-05-06')
})

test('whoever saves faster than the words are read gets the day as well', async () => {
  const user = await show()
  fireEvent.input(words(), { target: { value: 'Ship the retry queue by 30 June' } })
  await user.click(screen.getByRole('button', { name: 'Add goal' }))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(await goals()).toMatchObject([{ due: '2026-06-30' }])
})
