import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { TopicId } from '../../domain/topics/topics.ts'
import { emptyPage } from '../testing.tsx'
import { LogDialog } from './LogDialog.tsx'

const page = emptyPage()
const show = () => page.show(<LogDialog onClose={() => {}} />)
const line = () => screen.getByLabelText<HTMLInputElement>('What went well? One line')
const entries = async () => (await page.call('listEvidence', {})).entries

test('Enter logs the line as it was typed, and what was left empty stays empty', async () => {
  const user = await show()
  await user.type(line(), 'Moved the standup{Enter}')
  expect((await screen.findByText(/^Logged for/)).textContent).toContain('“Moved the standup”')
  expect(await entries()).toMatchObject([
    { text: 'Moved the standup', day: '2026-03-18', scope: null, need: null, energy: null },
  ])
  expect(line().value).toBe('')
})

test('a refused line says why beside the form, and stays', async () => {
  const user = await show()
  await user.type(line(), 'Moved the standup')
  fireEvent.input(screen.getByLabelText('Day'), { target: { value: '2027-01-01' } })
  fireEvent.submit(line().form ?? line())
  expect((await screen.findByRole('alert')).textContent).toMatch(/day|2027/i)
  expect(line().value).toBe('Moved the standup')
  expect(await entries()).toEqual([])
})

test('a double click logs once', async () => {
  const user = await show()
  await user.type(line(), 'Moved the standup')
  await user.dblClick(screen.getByRole('button', { name: 'Log it' }))
  await screen.findByText(/^Logged for/)
  await waitFor(async () => expect(await entries()).toHaveLength(1))
})

test('Enter that only ends a word in an input method ends no name', async () => {
  const user = await show()
  await user.type(line(), 'Moved the standup')
  const people = screen.getByLabelText<HTMLInputElement>('People it helped')
  await user.type(people, 'たな')
  fireEvent.keyDown(people, { key: 'Enter', isComposing: true })
  expect(people.value).toBe('たな')
  fireEvent.keyDown(people, { key: 'Enter' })
  expect(screen.getByRole('button', { name: 'Take out たな' })).toBeDefined()
})

test('the line has the focus', async () => {
  await show()
  expect(document.activeElement).toBe(line())
})

test('a line begun beside an item is about its topic, whatever is suggested later', async () => {
  const user = await page.show(<LogDialog about={['postgres' as TopicId]} onClose={() => {}} />)
  await user.type(line(), 'Taught two people to write Rust{Enter}')
  await screen.findByText(/^Logged for/)
  expect(await entries()).toMatchObject([{ topics: ['postgres'] }])
})
