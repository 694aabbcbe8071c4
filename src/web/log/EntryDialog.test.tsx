import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyPage } from '../testing.tsx'
import { EntryDialog } from './EntryDialog.tsx'

const page = emptyPage()
const onClose = vi.fn()

/** The form of an entry that says only what happened. */
async function show() {
  const { id } = await page.call('addEvidence', { text: 'Moved the standup' })
  onClose.mockClear()
  const user = await page.show(<EntryDialog id={id} onClose={onClose} />)
  await screen.findByLabelText('What did you get done?')
  return { id, user }
}

const words = () => screen.getByLabelText<HTMLTextAreaElement>('What did you get done?')
const save = () => screen.getByRole('button', { name: 'Save entry' })

test('an entry is saved as it was changed, and what was left empty stays empty', async () => {
  const { id, user } = await show()
  await user.type(words(), ' to ten')
  await user.type(screen.getByLabelText('Links, one per line'), 'https://example.com/1 The note')
  await user.click(save())
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  const { entry } = await page.call('showEvidence', { id })
  expect(entry).toMatchObject({
    text: 'Moved the standup to ten',
    links: [{ url: 'https://example.com/1', title: 'The note' }],
    details: '',
    scope: null,
    need: null,
    goal: null,
    energy: null,
    seenBy: [],
  })
})

test('a refused entry says why beside the form, and keeps what was typed', async () => {
  const { user } = await show()
  await user.type(words(), ' to ten')
  await user.type(screen.getByLabelText('Links, one per line'), 'javascript:alert(1)')
  await user.click(save())
  expect(await screen.findByRole('alert')).toBeDefined()
  expect(onClose).not.toHaveBeenCalled()
  expect(words().value).toBe('Moved the standup to ten')
})

test('an entry that was changed in another window is refused, and the words stay', async () => {
  const { id, user } = await show()
  await user.type(words(), ' to ten')
  const { entry } = await page.call('showEvidence', { id })
  await page.call('changeEvidence', { id, revision: entry.revision, text: 'Other' })
  await user.click(save())
  expect((await screen.findByRole('alert')).textContent).toMatch(/changed/)
  expect(onClose).not.toHaveBeenCalled()
  expect(words().value).toBe('Moved the standup to ten')
})

test('a double click saves once', async () => {
  const { user } = await show()
  await user.type(words(), ' to ten')
  await user.dblClick(save())
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(page.asked.filter(({ name }) => name === 'changeEvidence')).toHaveLength(1)
})

test('the first field has the focus once the entry is there', async () => {
  await show()
  expect(document.activeElement).toBe(words())
})
