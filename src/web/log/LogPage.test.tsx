import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { emptyPage } from '../testing.tsx'
import { LogPage } from './LogPage.tsx'

const page = emptyPage()
beforeEach(() => history.replaceState(null, '', '/log'))

test('the search is in the address, and there again after another page', async () => {
  await page.call('addEvidence', { text: 'Fixed the C++ build' })
  await page.call('addEvidence', { text: 'Cut the costs' })
  const user = await page.show(<LogPage />)
  await user.type(await screen.findByRole('searchbox'), 'C++')
  await screen.findByText('1 entry found.')
  expect(location.search).toBe('?search=C%2B%2B')
  page.hide()
  await page.show(<LogPage />)
  expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('C++')
  expect(screen.queryByText('Cut the costs')).toBeNull()
})

test('a link to the whole log clears the search', async () => {
  await page.call('addEvidence', { text: 'Cut the costs' })
  history.replaceState(null, '', '/log?search=cost')
  await page.show(<LogPage />)
  const field = await screen.findByRole<HTMLInputElement>('searchbox')
  expect(field.value).toBe('cost')
  history.pushState(null, '', '/log')
  await waitFor(() => expect(field.value).toBe(''))
  await screen.findByText('1 entry. Only you can see it. Press L to add one.')
})

test('links of an entry and in its words can be followed, and lead to web pages only', async () => {
  await page.call('addEvidence', {
    text: 'Wrote https://example.com/post, then javascript:alert(1)',
    links: [{ url: 'https://example.com/1', title: 'The note' }],
  })
  await page.show(<LogPage />)
  await screen.findByRole('link', { name: 'The note' })
  const links = screen
    .getAllByRole<HTMLAnchorElement>('link')
    .filter(({ href }) => !href.endsWith('/log/proposals'))
  expect(links.map(({ href, rel, textContent }) => [href, rel, textContent])).toEqual([
    ['https://example.com/1', 'noopener noreferrer', 'The note'],
    ['https://example.com/post', 'noopener noreferrer', 'example.com/post'],
  ])
})
