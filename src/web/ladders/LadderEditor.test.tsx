import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Ladder } from '../../domain/ladders/ladders.ts'
import { emptyPage } from '../testing.tsx'
import { LadderEditor } from './LadderEditor.tsx'

const page = emptyPage()
const onClose = vi.fn()

const ladder: Ladder = {
  name: 'Engineering',
  about: '',
  levels: [{ id: 'one', name: 'Engineer', about: '', scope: null, gate: null }],
  competencies: [{ id: 'craft', name: 'Craft', about: '' }],
  expectations: [{ id: 'one-craft-1', level: 'one', competency: 'craft', text: 'Writes tests.' }],
} as never

async function show() {
  const { id } = await page.call('addLadder', { ladder })
  const shown = await page.call('showLadder', { id })
  onClose.mockClear()
  const user = await page.show(<LadderEditor shown={shown} onClose={onClose} />)
  return { id, shown, user }
}

const nameField = () => screen.getByLabelText<HTMLInputElement>('Ladder name')
const save = () => screen.getByRole('button', { name: /^Save as version/ })

test('a ladder is saved as it was changed, and what was left empty stays empty', async () => {
  const { id, user } = await show()
  await user.type(nameField(), ' at Northlight')
  await user.type(screen.getByLabelText('What changed (one line)'), 'The name')
  await user.click(save())
  await waitFor(() => expect(onClose).toHaveBeenCalledWith('Saved as version 2.'))
  const after = await page.call('showLadder', { id })
  expect(after.ladder).toEqual({ ...ladder, name: 'Engineering at Northlight' })
})

test('a refused ladder says why beside the buttons, and keeps what was typed', async () => {
  const { id, user } = await show()
  await user.clear(nameField())
  await user.type(nameField(), '   ')
  await user.type(screen.getByLabelText('Description'), 'For all of us.')
  await user.click(save())
  expect(await screen.findByRole('alert')).toBeDefined()
  expect(screen.getByLabelText<HTMLTextAreaElement>('Description').value).toBe('For all of us.')
  expect((await page.call('showLadder', { id })).version).toBe(1)
})

test('a ladder that was changed in another window is refused, and the words stay', async () => {
  const { id, shown, user } = await show()
  await user.type(nameField(), ' at Northlight')
  await page.call('changeLadder', { id, version: 1, ladder: { ...shown.ladder, name: 'Other' } })
  await user.click(save())
  expect((await screen.findByRole('alert')).textContent).toMatch(/changed|version/)
  expect(nameField().value).toBe('Engineering at Northlight')
  expect((await page.call('showLadder', { id })).ladder.name).toBe('Other')
})

test('a double click makes one version', async () => {
  const { id, user } = await show()
  await user.type(nameField(), ' at Northlight')
  await user.dblClick(save())
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect((await page.call('showLadder', { id })).version).toBe(2)
})
