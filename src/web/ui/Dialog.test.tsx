import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { emptyPage } from '../testing.tsx'
import { CloseButton, Dialog } from './Dialog.tsx'

const page = emptyPage()
const onClose = vi.fn()
beforeEach(() => onClose.mockClear())

async function show(isKept = false) {
  const user = await page.show(
    <Dialog title="New goal" onClose={onClose} isKept={isKept}>
      <input aria-label="Goal" />
      <input type="checkbox" aria-label="Shared" />
      <CloseButton />
    </Dialog>,
  )
  return { user, dialog: screen.getByRole('dialog', { name: 'New goal' }) }
}

const pressEscape = (dialog: HTMLElement) =>
  fireEvent(dialog, new Event('cancel', { cancelable: true, bubbles: false }))

test('Escape closes a dialog in which nothing was typed', async () => {
  const { user, dialog } = await show()
  await user.click(screen.getByLabelText('Shared'))
  expect(pressEscape(dialog)).toBe(false)
  expect(onClose).toHaveBeenCalledOnce()
})

test('Escape asks first when something was typed, and the words stay', async () => {
  const { user, dialog } = await show()
  await user.type(screen.getByLabelText('Goal'), 'Cut the costs')
  pressEscape(dialog)
  expect(onClose).not.toHaveBeenCalled()
  expect(document.activeElement?.textContent).toBe('Keep editing')
  await user.click(screen.getByRole('button', { name: 'Keep editing' }))
  expect(screen.getByLabelText<HTMLInputElement>('Goal').value).toBe('Cut the costs')
  pressEscape(dialog)
  await user.click(screen.getByRole('button', { name: 'Discard changes' }))
  expect(onClose).toHaveBeenCalledOnce()
})

test('a dialog that the browser closed by itself opens again and asks', async () => {
  const { user, dialog } = await show()
  await user.type(screen.getByLabelText('Goal'), 'Cut the costs')
  ;(dialog as HTMLDialogElement).close()
  expect(await screen.findByRole('button', { name: 'Discard changes' })).toBeDefined()
  expect(onClose).not.toHaveBeenCalled()
  expect((dialog as HTMLDialogElement).open).toBe(true)
})

test('going back and leaving the page ask too, until the dialog is gone', async () => {
  const { user } = await show()
  const leave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  expect(leave()).toBe(false)
  await user.type(screen.getByLabelText('Goal'), 'Cut the costs')
  expect(leave()).toBe(true)
  fireEvent(window, new PopStateEvent('popstate'))
  expect(await screen.findByRole('button', { name: 'Discard changes' })).toBeDefined()
  page.hide()
  expect(leave()).toBe(false)
})

test('a dialog whose words are kept elsewhere closes without a question', async () => {
  const { user, dialog } = await show(true)
  await user.type(screen.getByLabelText('Goal'), 'Cut the costs')
  pressEscape(dialog)
  expect(onClose).toHaveBeenCalledOnce()
})

test('Cancel asks as Escape does', async () => {
  const { user } = await show()
  await user.type(screen.getByLabelText('Goal'), 'Cut the costs')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(onClose).not.toHaveBeenCalled()
  await user.click(await screen.findByRole('button', { name: 'Discard changes' }))
  expect(onClose).toHaveBeenCalledOnce()
})
