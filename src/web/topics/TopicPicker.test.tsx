import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyPage } from '../testing.tsx'
import { TopicPicker } from './TopicPicker.tsx'

const page = emptyPage()

async function show() {
  const [onPick, onAdd] = [vi.fn(), vi.fn()]
  const user = await page.show(<TopicPicker label="What?" onPick={onPick} onAdd={onAdd} />)
  return { user, onPick, onAdd, field: screen.getByRole('combobox', { name: 'What?' }) }
}

test('Enter keeps one’s own words where topics are only near to them', async () => {
  const { user, onPick, onAdd, field } = await show()
  for (const words of ['make our builds faster', 'fewer meetings', 'beekeeping for engineers']) {
    await user.type(field, `${words}{Enter}`)
    expect(onAdd).toHaveBeenLastCalledWith(words)
  }
  expect(onPick).not.toHaveBeenCalled()
})

test('Enter takes a topic that is called so', async () => {
  const { user, onPick, onAdd, field } = await show()
  await user.type(field, 'postg{Enter}')
  expect(onPick).toHaveBeenLastCalledWith('postgres')
  await user.type(field, 'k8s{Enter}')
  expect(onPick).toHaveBeenLastCalledWith('kubernetes')
  expect(onAdd).not.toHaveBeenCalled()
})

test('Escape closes the list and leaves what was typed', async () => {
  const { user, field } = await show()
  await user.type(field, 'deploys take an hour{Escape}{Escape}')
  expect(field).toHaveProperty('value', 'deploys take an hour')
})
