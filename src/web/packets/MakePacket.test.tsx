import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { emptyPage } from '../testing.tsx'
import { MakePacket } from './MakePacket.tsx'

const page = emptyPage()

test('the profile is asked before the first document, and not again', async () => {
  const user = await page.show(<MakePacket onClose={() => {}} />)
  await user.type(await screen.findByLabelText('Email'), 'ada@example.org')
  await user.click(screen.getByRole('button', { name: 'Save profile' }))
  await screen.findByLabelText('Audience')
  page.hide()
  await page.show(<MakePacket onClose={() => {}} />)
  await screen.findByLabelText('Audience')
  expect(screen.queryByLabelText('Email')).toBeNull()
})

test('entries that a CV starts from are ticked, and can be left out', async () => {
  await page.call('setProfile', { name: 'Ada' })
  for (let day = 10; day < 19; day++)
    await page.call('addEvidence', { text: `Entry ${day}`, day: `2026-02-${day}`, scope: 'team' })
  const user = await page.show(<MakePacket onClose={() => {}} />)
  await user.selectOptions(await screen.findByLabelText('Type'), 'cv')
  await user.click(await screen.findByText('8 of 9 entries selected'))
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Entry 10/ }).checked).toBe(false)
  await user.click(screen.getByRole('checkbox', { name: /Entry 18/ }))
  await screen.findByText('7 of 9 entries selected')
  await user.click(screen.getByRole('button', { name: 'Create document' }))
  const [made] = (await page.call('listPackets', {})).packets
  expect(made?.title).toBe('CV')
  if (!made) throw new Error('No document was made')
  const { content } = await page.call('showPacket', { id: made.id })
  expect(content.sections.flatMap(({ entries }) => entries)).toHaveLength(7)
})
