import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AppError } from '../../../domain/base/errors.ts'
import type { RepositoryOutcome, RepositorySearch } from '../../../domain/log/collecting.ts'
import { emptyPage } from '../../testing.tsx'
import { ProposalsPage } from './ProposalsPage.tsx'

const page = emptyPage()

const ada = { name: 'Ada', address: 'ada@example.org', commits: 4, isMe: true }
const sam = { name: 'Sam', address: 'sam@example.org', commits: 1, isMe: false }
const found = { repository: 'shop', logged: 0, declined: 0, leftOut: [], people: [ada] }

/** Answers an import as a server does, and keeps what was asked. */
function answering(...answers: (RepositoryOutcome | Error)[]): RepositorySearch[] {
  const asked: RepositorySearch[] = []
  page.collectRepository = async (search) => {
    asked.push(search)
    const answer = answers[asked.length - 1]
    if (!answer || answer instanceof Error) throw answer
    return answer
  }
  return asked
}

async function importShop() {
  const user = await page.show(<ProposalsPage />)
  await user.type(await screen.findByLabelText('Folder of a Git repository'), '~/code/shop')
  await user.click(screen.getByRole('button', { name: 'Import commits' }))
  return user
}

test('a repository is imported from its folder, and what was found is said', async () => {
  const asked = answering({ ...found, offered: 3, logged: 2 })
  await importShop()
  await screen.findByText(/^Found 3 items/)
  expect(screen.getByText(/2 already in your log/).textContent).toContain('in shop')
  expect(asked).toEqual([{ path: '~/code/shop', me: [] }])
})

test('a refusal is shown as it is', async () => {
  answering(new AppError('invalid', '“~/code/shop” isn’t a Git repository.'))
  await importShop()
  expect((await screen.findByRole('alert')).textContent).toContain('isn’t a Git repository')
})

test('where no commit is the person’s own, they choose their address', async () => {
  const asked = answering({ ...found, people: [sam], offered: 0 }, { ...found, offered: 1 })
  const user = await importShop()
  await screen.findByText(/None of the commits in shop is by you/)
  expect(screen.queryByText(/^Found \d/)).toBeNull()
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Import their commits' })
  expect(button.disabled).toBe(true)
  await user.click(screen.getByLabelText('Sam <sam@example.org>, 1 commit'))
  await user.click(button)
  await screen.findByText(/^Found 1 item/)
  expect(asked[1]).toEqual({ path: '~/code/shop', me: ['sam@example.org'] })
})

test('an import says how far it is, and can be cancelled', async () => {
  let signal: AbortSignal | undefined
  page.collectRepository = (_, options) =>
    new Promise((_resolve, reject) => {
      options.report?.({ stage: 'reading', share: 0.4 })
      signal = options.signal
      signal?.addEventListener('abort', () => reject(new AppError('cancelled', 'Cancelled.')))
    })
  const user = await importShop()
  await screen.findByText('Reading the repository… 40%')
  await user.click(screen.getByRole('button', { name: 'Cancel import' }))
  await screen.findByRole('button', { name: 'Import commits' })
  expect(signal?.aborted).toBe(true)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('where a server is not one’s own, no page asks for a folder', async () => {
  page.collectRepository = undefined
  await page.show(<ProposalsPage />)
  await screen.findByRole('heading', { name: 'From a document or a table' })
  expect(screen.queryByLabelText('Folder of a Git repository')).toBeNull()
})
