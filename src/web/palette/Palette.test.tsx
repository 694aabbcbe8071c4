import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyPage } from '../testing.tsx'
import { Palette } from './Palette.tsx'

const page = emptyPage()
const onClose = vi.fn()

async function open() {
  const user = await page.show(<Palette onClose={onClose} />)
  return { user, field: screen.getByRole('combobox') }
}

const chosen = () => screen.getByRole('option', { selected: true }).textContent

test('before a word is typed, it lists what one can do and every page', async () => {
  await open()
  expect(screen.getByRole('option', { name: 'Add entry' })).toBeTruthy()
  expect(screen.getByRole('option', { name: 'Growth → Titles' })).toBeTruthy()
  expect(page.asked).toEqual([])
})

test('what was written is found as one types, in one request', async () => {
  await page.call('addEvidence', { text: 'Rehearsed the Postgres upgrade' })
  const { user, field } = await open()
  await user.type(field, 'postg')
  await screen.findByRole('option', { name: /Rehearsed/ })
  expect(page.asked.map(({ name }) => name)).toEqual(['search'])
  expect(screen.getByRole('option', { name: 'Add want: Postgres' })).toBeTruthy()
})

test('arrows move the choice round the list, and an Enter of an input method chooses nothing', async () => {
  const { user, field } = await open()
  await user.type(field, 'titles')
  expect(chosen()).toBe('Growth → Titles')
  await user.keyboard('{ArrowUp}')
  expect(chosen()).toBe('Add goal “titles”')
  await user.keyboard('{ArrowDown}')
  expect(field.getAttribute('aria-activedescendant')).toBe(
    screen.getByRole('option', { selected: true }).id,
  )
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
  expect(onClose).not.toHaveBeenCalled()
  await user.keyboard('{Enter}')
  expect(location.pathname).toBe('/titles')
})

test('words that nothing fits say so, and a failure can be tried again', async () => {
  const { user, field } = await open()
  page.onAnswer = async () => {
    throw new Error('Fairwind does not answer.')
  }
  await user.type(field, 'xyzzy')
  await screen.findByText(/does not answer/)
  page.onAnswer = undefined
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('Nothing you wrote matches.')
})

test('more than a few of a kind are listed on request', async () => {
  for (let part = 1; part <= 7; part++)
    await page.call('addEvidence', { text: `Index rebuild, part ${part}` })
  const { user, field } = await open()
  await user.type(field, 'rebuild')
  await user.click(await screen.findByRole('option', { name: 'Show all 7' }))
  await waitFor(() => expect(screen.getAllByRole('option', { name: /part \d/ })).toHaveLength(7))
})
