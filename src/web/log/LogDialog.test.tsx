import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { AppError } from '../../domain/base/errors.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { emptyPage } from '../testing.tsx'
import { LogDialog } from './LogDialog.tsx'

const page = emptyPage()
beforeEach(() => localStorage.clear())
const show = () => page.show(<LogDialog onClose={() => {}} />)
const line = () => screen.getByLabelText<HTMLInputElement>('What did you get done? One line')
const added = () => screen.findByText(/^Entry added for/)
const entries = async () => (await page.call('listEvidence', {})).entries

test('Enter logs the line as it was typed, and what was left empty stays empty', async () => {
  const user = await show()
  await user.type(line(), 'Wrote the guide{Enter}')
  expect((await added()).textContent).toContain('“Wrote the guide”')
  expect(await entries()).toMatchObject([
    { text: 'Wrote the guide', day: '2026-03-18', scope: null, need: null, energy: null },
  ])
  expect(line().value).toBe('')
})

test('a refused line says why beside the form, and stays', async () => {
  const user = await show()
  await user.type(line(), 'Moved the standup')
  fireEvent.input(screen.getByLabelText('Date'), { target: { value: '2027-01-01' } })
  fireEvent.submit(line().form ?? line())
  expect((await screen.findByRole('alert')).textContent).toMatch(/day|2027/i)
  expect(line().value).toBe('Moved the standup')
  expect(await entries()).toEqual([])
})

test('a double click logs once', async () => {
  const user = await show()
  await user.type(line(), 'Moved the standup')
  await user.dblClick(screen.getByRole('button', { name: 'Add entry' }))
  await screen.findByText(/^Entry added for/)
  await waitFor(async () => expect(await entries()).toHaveLength(1))
})

test('Enter that only ends a word in an input method ends no name', async () => {
  const user = await show()
  await user.type(line(), 'Moved the standup')
  const people = screen.getByLabelText<HTMLInputElement>('People you helped')
  await user.type(people, 'たな')
  fireEvent.keyDown(people, { key: 'Enter', isComposing: true })
  expect(people.value).toBe('たな')
  fireEvent.keyDown(people, { key: 'Enter' })
  expect(screen.getByRole('button', { name: 'Remove たな' })).toBeDefined()
})

test('the line has the focus', async () => {
  await show()
  expect(document.activeElement).toBe(line())
})

test('a line begun beside an item is about its topic, whatever is suggested later', async () => {
  const user = await page.show(<LogDialog topics={['postgres' as TopicId]} onClose={() => {}} />)
  await user.type(line(), 'Taught two people to write Rust{Enter}')
  await screen.findByText(/^Entry added for/)
  expect(await entries()).toMatchObject([{ topics: ['postgres'] }])
})

test('Enter saves what the chips would say, however fast the line was typed', async () => {
  await show()
  fireEvent.input(line(), { target: { value: 'Taught Postgres to the team yesterday' } })
  fireEvent.submit(line().form ?? line())
  const said = await screen.findByText(/^Entry added for/)
  expect(said.textContent).toContain('Entry added for 17 Mar 2026 · The team · Postgres')
  expect(await entries()).toMatchObject([
    { day: '2026-03-17', scope: 'team', topics: ['postgres'] },
  ])
})

test('suggestions that were cleared stay cleared, the date too', async () => {
  const user = await show()
  await user.type(line(), 'Taught Postgres to the team yesterday')
  await user.click(await screen.findByRole('button', { name: 'Clear suggestions' }))
  await user.type(line(), '{Enter}')
  await screen.findByText(/^Entry added for 18 Mar 2026:/)
  expect(await entries()).toMatchObject([{ day: '2026-03-18', scope: null, topics: [] }])
})

test('undo removes the entry and gives the line back', async () => {
  const user = await show()
  await user.type(line(), 'Moved the standup{Enter}')
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await entries()).toEqual([]))
  expect(line().value).toBe('Moved the standup')
  await user.type(line(), '{Enter}')
  await screen.findByText(/^Entry added for/)
  expect(await entries()).toHaveLength(1)
})

test('undo gives back what was said of the line too, and the focus', async () => {
  const user = await show()
  await user.type(line(), 'Moved the standup')
  await user.type(screen.getByLabelText('People you helped'), 'Ana,')
  await user.type(line(), '{Enter}')
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(document.activeElement).toBe(line()))
  expect(line().value).toBe('Moved the standup')
  expect(screen.getByRole('button', { name: 'Remove Ana' })).toBeDefined()
})

test('undo leaves a line that was begun meanwhile alone, and shows the one it removed', async () => {
  const user = await show()
  await user.type(line(), 'Moved the standup{Enter}')
  await added()
  await user.type(line(), 'Wrote')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByText('Entry deleted: “Moved the standup”')
  expect(document.activeElement).toBe(line())
  await user.keyboard(' the guide')
  expect(line().value).toBe('Wrote the guide')
})

test('a day to come is refused in a sentence, and the line stays', async () => {
  const user = await show()
  await user.type(line(), 'Tomorrow: show the plan{Enter}')
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('“Tomorrow” is in the future')
  expect(line().value).toBe('Tomorrow: show the plan')
})

test('a date that can’t be read is said', async () => {
  const user = await show()
  await user.type(line(), 'on the 31st of November patched it{Enter}')
  const said = await screen.findByText(/^Entry added for 18 Mar 2026/)
  expect(said.textContent).toContain('couldn’t read “31st of November” as a date')
})

test('a line is there again after the dialog was closed, until it is saved', async () => {
  const user = await show()
  await user.type(line(), 'Moved the stand')
  page.hide()
  const again = await show()
  expect(line().value).toBe('Moved the stand')
  await again.type(line(), 'up{Enter}')
  await screen.findByText(/^Entry added for/)
  page.hide()
  await show()
  expect(line().value).toBe('')
})

test('a line that another tab is writing stays there, and comes here once that tab is gone', async () => {
  const own = (isOpen: boolean) =>
    localStorage.setItem(
      'fairwind.text  log line 1',
      JSON.stringify({ text: 'From the other tab', isOpen, changedAt: Date.now() }),
    )
  own(true)
  await show()
  expect(line().value).toBe('')
  page.hide()
  vi.useRealTimers()
  own(false)
  await show()
  expect(line().value).toBe('From the other tab')
})

test('words typed while the line is being saved stay', async () => {
  const user = await show()
  let arrive = () => {}
  page.onAnswer = (name) =>
    name === 'addEvidence' ? new Promise<void>((resolve) => (arrive = resolve)) : Promise.resolve()
  await user.type(line(), 'Moved the standup{Enter}')
  await waitFor(() => expect(page.asked.some(({ name }) => name === 'addEvidence')).toBe(true))
  await user.type(line(), ' Wrote the guide')
  arrive()
  await screen.findByText(/^Entry added for/)
  expect(line().value).toBe('Wrote the guide')
})

test('a line whose answer was lost is saved once when it is sent again', async () => {
  const user = await show()
  page.onAnswer = async (name) => {
    if (name === 'addEvidence') throw new AppError('unavailable', 'Fairwind does not answer.')
  }
  await user.type(line(), 'Moved the standup{Enter}')
  await screen.findByRole('alert')
  page.hide()
  const again = await show()
  await again.type(line(), '{Enter}')
  await screen.findByText(/^Entry added for/)
  expect(await entries()).toHaveLength(1)
})
