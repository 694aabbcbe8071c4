import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyPage } from '../../testing.tsx'
import { NeedDialog } from './NeedDialog.tsx'

const page = emptyPage()
const onClose = vi.fn()

async function showNew() {
  onClose.mockClear()
  return page.show(<NeedDialog need={undefined} onClose={onClose} />)
}

async function showOf(topic: string) {
  const need = await page.call('addNeed', { topic, why: 'To begin with.' })
  onClose.mockClear()
  return page.show(<NeedDialog need={need} onClose={onClose} />)
}

const needs = async () => (await page.call('listNeeds', {})).needs
const named = (role: string, name: string) => screen.getByRole<HTMLInputElement>(role, { name })

test('a need is saved as it was typed, and what was left empty stays empty', async () => {
  const user = await showNew()
  await user.type(named('combobox', 'What is needed?'), 'queue reliab')
  await user.keyboard('{Enter}')
  await user.selectOptions(screen.getByLabelText('Priority'), 'High')
  await user.type(screen.getByLabelText('Team'), 'Platform')
  await user.type(screen.getByLabelText('Why is it needed?'), 'The queue loses 1 % of its jobs.')
  await user.click(named('button', 'Add need'))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(await needs()).toMatchObject([
    {
      topic: 'queue-reliability',
      priority: 'high',
      why: 'The queue loses 1 % of its jobs.',
      owner: '',
      team: 'Platform',
      starts: null,
      ends: null,
    },
  ])
})

test('a refused need says why beside the form, and keeps what was typed', async () => {
  const user = await showOf('rust')
  fireEvent.input(screen.getByLabelText('Start date (optional)'), {
    target: { value: '2026-05-01' },
  })
  fireEvent.input(screen.getByLabelText('End date (optional)'), { target: { value: '2026-04-01' } })
  await user.type(screen.getByLabelText('Why is it needed?'), ' And more.')
  await user.click(named('button', 'Save need'))
  expect((await screen.findByRole('alert')).textContent).toContain('before it starts')
  expect(onClose).not.toHaveBeenCalled()
  expect(screen.getByLabelText<HTMLTextAreaElement>('Why is it needed?').value).toBe(
    'To begin with. And more.',
  )
})

test('a need that somebody else changed meanwhile is refused, and the words stay', async () => {
  const user = await showOf('rust')
  const [need] = await needs()
  await page.call('changeNeed', { id: need?.id ?? ('' as never), priority: 'critical' })
  await user.type(screen.getByLabelText('Why is it needed?'), ' Mine.')
  await user.click(named('button', 'Save need'))
  expect((await screen.findByRole('alert')).textContent).toContain('priority is now critical')
  expect(screen.getByLabelText<HTMLTextAreaElement>('Why is it needed?').value).toContain('Mine.')
  expect(await needs()).toMatchObject([{ priority: 'critical', why: 'To begin with.' }])
})

test('a double click saves once', async () => {
  const user = await showNew()
  await user.type(named('combobox', 'What is needed?'), 'rust{Enter}')
  await user.dblClick(named('button', 'Add need'))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(page.asked.filter(({ name }) => name === 'addNeed')).toHaveLength(1)
})

test('Enter that only ends a word in an input method chooses no topic', async () => {
  const user = await showNew()
  const picker = named('combobox', 'What is needed?')
  await user.type(picker, 'rust')
  const enter = createEvent.keyDown(picker, { key: 'Enter', isComposing: true })
  fireEvent(picker, enter)
  expect([picker.isConnected && picker.value, enter.defaultPrevented]).toEqual(['rust', false])
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Remove Rust' })).toBeDefined()
})

test('the first field has the focus, which goes back to where it was', async () => {
  const opener = document.body.appendChild(document.createElement('button'))
  opener.focus()
  await showNew()
  expect(document.activeElement).toBe(named('combobox', 'What is needed?'))
  page.hide()
  expect(document.activeElement).toBe(opener)
  opener.remove()
})
