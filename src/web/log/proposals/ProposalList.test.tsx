import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { emptyPage } from '../../testing.tsx'
import { ProposalsPage } from './ProposalsPage.tsx'

const page = emptyPage()

beforeEach(async () => {
  const piece = (key: string, day: string, repository?: string) => ({
    ...{ key, day, text: `Work ${key}`, place: key },
    ...(repository && { repository }),
  })
  const candidates = [
    piece('one', '2026-02-20', 'shop'),
    piece('two', '2026-02-03', 'shop'),
    piece('three', '2026-02-10', 'tools'),
    piece('four', '2026-01-05', 'shop'),
    piece('five', '2026-01-04'),
  ]
  await page.call('proposeEvidence', { kind: 'git', name: 'shop', candidates })
})

const groups = () =>
  screen
    .getAllByRole('region', { name: /, (?:[A-Z][a-z]{2} \d{4}|no date)$/ })
    .map((group) => group.getAttribute('aria-label'))

test('found work is grouped by repository and month, and a group is added with two clicks', async () => {
  const user = await page.show(<ProposalsPage />)
  await screen.findByRole('region', { name: 'shop, Feb 2026' })
  expect(groups()).toEqual([
    'shop, Feb 2026',
    'tools, Feb 2026',
    'shop, Jan 2026',
    'Documents and tables, Jan 2026',
  ])
  const february = within(screen.getByRole('region', { name: 'shop, Feb 2026' }))
  await user.click(february.getByRole('checkbox', { name: /^Select all in shop, Feb 2026/ }))
  await user.click(screen.getByRole('button', { name: 'Add 2 entries' }))
  await screen.findByText(/^3 items to review/)
  const { entries } = await page.call('listEvidence', {})
  expect(entries.map(({ text }) => text)).toEqual(['Work one', 'Work two'])
})

test('a search and a repository narrow the list, and only what is shown is added', async () => {
  const user = await page.show(<ProposalsPage />)
  await user.click(await screen.findByRole('checkbox', { name: 'Select all 5' }))
  await user.selectOptions(screen.getByLabelText('From'), 'tools (1)')
  await waitFor(() => expect(groups()).toEqual(['tools, Feb 2026']))
  await user.click(screen.getByRole('button', { name: 'Add 1 entry' }))
  await screen.findByText('No items match.')
  await user.selectOptions(screen.getByLabelText('From'), 'All sources')
  await user.type(screen.getByLabelText('Search'), 'work f')
  await waitFor(() =>
    expect(groups()).toEqual(['shop, Jan 2026', 'Documents and tables, Jan 2026']),
  )
  expect((await page.call('listEvidence', {})).total).toBe(1)
})
