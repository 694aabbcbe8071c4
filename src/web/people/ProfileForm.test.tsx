import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { emptyPage } from '../testing.tsx'
import { ProfileForm } from './ProfileForm.tsx'

const page = emptyPage()

test('a profile with a position is saved, and says so', async () => {
  const onSaved = vi.fn()
  const user = await page.show(<ProfileForm onSaved={onSaved} />)
  await user.type(await screen.findByLabelText('Email'), 'ada@example.org')
  await user.type(screen.getByLabelText(/^Links/), 'https://ada.example.org')
  await user.click(screen.getByRole('button', { name: 'Add position' }))
  await user.type(screen.getByLabelText('Employer'), 'Northlight')
  await user.type(screen.getByLabelText('Title'), 'Engineer')
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2024-01-01' } })
  await user.click(screen.getByRole('button', { name: 'Save profile' }))

  await screen.findByText('Profile saved.')
  expect(onSaved).toHaveBeenCalledOnce()
  expect(await page.call('showProfile', {})).toMatchObject({
    email: 'ada@example.org',
    links: ['https://ada.example.org'],
    positions: [{ employer: 'Northlight', title: 'Engineer', since: '2024-01-01', until: null }],
  })
})
