import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { TopicId } from '../../domain/topics/topics.ts'
import { emptyPage } from '../testing.tsx'
import { GoalsPage } from './GoalsPage.tsx'
import { newGoalPath } from './goalStart.ts'

const page = emptyPage()

test('a page that leads here opens a new goal with what it knows, once', async () => {
  const path = newGoalPath({ text: 'Lead the upgrade', topics: ['postgres' as TopicId] })
  const { hook, searchHook, history } = memoryLocation({ path, record: true })
  const user = await page.show(
    <Router hook={hook} searchHook={searchHook}>
      <GoalsPage />
    </Router>,
  )
  await screen.findByDisplayValue('Lead the upgrade')
  expect(history.at(-1)).toBe('/goals')
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Add goal' }))
  await screen.findByText('1 short-term goal.')
  const { goals } = await page.call('listGoals', {})
  expect(goals).toMatchObject([{ text: 'Lead the upgrade', topics: ['postgres'], term: 'short' }])
})
