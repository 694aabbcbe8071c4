import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Input } from '../../operations/index.ts'
import { emptyPage } from '../testing.tsx'
import { GoalActions } from './GoalActions.tsx'

const page = emptyPage()
const onOpen = vi.fn()

/** The actions of a goal that is added first. */
async function show(more: Partial<Input<'addGoal'>> = {}) {
  await page.call('addGoal', { term: 'short', text: 'Ship the retry queue', ...more })
  const { goals } = await page.call('listGoals', {})
  const [goal] = goals
  if (!goal) throw new Error('No goal was added.')
  onOpen.mockClear()
  return page.show(<GoalActions goal={goal} onOpen={onOpen} />)
}

/** Buttons that show without “More”. */
const shown = () =>
  screen
    .getAllByRole('button')
    .filter((button) => !button.closest('details'))
    .map(({ textContent }) => textContent?.split(':')[0])

test('a goal that is due for review asks for that, and updating it waits behind “More”', async () => {
  const measure = { kind: 'number', from: 2, to: 0, unit: '%' } as const
  const user = await show({ starts: '2026-01-01', measure })
  expect(shown()).toEqual(['Review'])
  expect(screen.getByRole('button', { name: /^Review/ }).className).toBe('main')
  await user.click(screen.getByRole('button', { name: /^Review/ }))
  expect(onOpen).toHaveBeenCalledWith({ what: 'review', id: expect.any(String) })
})

test('a number is updated first, and a habit is noted, while no review is due', async () => {
  await show({ measure: { kind: 'number', from: 2, to: 0, unit: '%' } })
  expect(shown()).toEqual(['Update'])
})

test('a habit is noted with one button', async () => {
  await show({ measure: { kind: 'habit', timesAWeek: 1, enough: 0.7 } })
  expect(shown()).toEqual(['Done today'])
})

test('a goal that is done or not is reviewed, without a call to it before it is due', async () => {
  const user = await show()
  expect(shown()).toEqual(['Review'])
  expect(screen.getByRole('button', { name: /^Review/ }).className).toBe('')
  await user.click(screen.getByText(/^More/))
  await user.click(screen.getByRole('button', { name: /^Edit/ }))
  expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ what: 'goal', term: 'short' }))
})

test('a long-term goal can be marked as done, paused and dropped behind “More”', async () => {
  const user = await show({ term: 'long', markers: ['recognition'], due: '2028-03-01' })
  const press = (name: string) => user.click(screen.getByText(name))
  await press('Mark as done')
  expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ what: 'review', decision: 'done' }))
  await press('Drop')
  expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ what: 'review', decision: 'drop' }))
  await press('Pause')
  await waitFor(async () =>
    expect((await page.call('listGoals', {})).goals).toMatchObject([{ status: 'paused' }]),
  )
})
