import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useRecord } from '../record.tsx'
import { emptyPage } from '../testing.tsx'

const page = emptyPage()

function Part({ ids }: { ids: string[] }) {
  const { commit } = useRecord()
  return (
    <>
      <h1 tabIndex={-1}>Log</h1>
      <input aria-label="Search" />
      <button type="button" onClick={() => void commit('removeEvidence', { ids })}>
        Delete
      </button>
    </>
  )
}

const total = async () => (await page.call('listEvidence', {})).total

test('a deleted entry comes back by its button, and the focus is not lost', async () => {
  const { id } = await page.call('addEvidence', { text: 'Cut the build' })
  const user = await page.show(<Part ids={[id]} />)
  await user.click(screen.getByRole('button', { name: 'Delete' }))
  await screen.findByText('Entry deleted.')
  expect(await total()).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await screen.findByText('Deletion undone.')
  expect(await total()).toBe(1)
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByText('Deletion undone.')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('heading'))
})

test('Ctrl Z undoes it, but not in a field', async () => {
  const added = ['One', 'Two'].map((text) => page.call('addEvidence', { text }))
  const ids = (await Promise.all(added)).map(({ id }) => id)
  const user = await page.show(<Part ids={ids} />)
  await user.click(screen.getByRole('button', { name: 'Delete' }))
  await screen.findByText('2 entries deleted.')
  await user.click(screen.getByLabelText('Search'))
  await user.keyboard('{Control>}z{/Control}')
  expect(page.asked.map(({ name }) => name)).not.toContain('undoDelete')
  await user.click(screen.getByRole('heading'))
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(async () => expect(await total()).toBe(2))
})
