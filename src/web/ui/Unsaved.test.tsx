import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { emptyPage } from '../testing.tsx'
import { useUnsaved } from './Unsaved.tsx'

const page = emptyPage()
const onClose = vi.fn()
beforeEach(() => {
  onClose.mockClear()
  history.replaceState(null, '', '/ladders')
})

function Form() {
  const [text, setText] = useState('')
  const { leave, question } = useUnsaved(text !== '')
  return (
    <form>
      <input aria-label="Name" value={text} onChange={({ target }) => setText(target.value)} />
      <button type="button" onClick={() => leave(onClose)}>
        Cancel
      </button>
      <a href="/goals">Goals</a>
      <a href="/file" download>
        File
      </a>
      {question}
    </form>
  )
}

const name = () => screen.getByLabelText<HTMLInputElement>('Name')
const answer = (words: string) => screen.findByRole('button', { name: words })

test('a form in which nothing was typed is left at once', async () => {
  const user = await page.show(<Form />)
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(onClose).toHaveBeenCalledOnce()
})

test('Cancel asks, and keeping on keeps the words and the place', async () => {
  const user = await page.show(<Form />)
  await user.type(name(), 'Craft')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(onClose).not.toHaveBeenCalled()
  expect(document.activeElement?.textContent).toBe('Keep editing')
  await user.click(await answer('Keep editing'))
  expect(name().value).toBe('Craft')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  await user.click(await answer('Discard changes'))
  expect(onClose).toHaveBeenCalledOnce()
})

test('a link to another page waits for the answer, and a download does not', async () => {
  const user = await page.show(<Form />)
  await user.type(name(), 'Craft')
  const followed = (label: string) => fireEvent.click(screen.getByText(label))
  expect(followed('Goals')).toBe(false)
  expect(location.pathname).toBe('/ladders')
  await user.click(await answer('Discard changes'))
  expect(location.pathname).toBe('/goals')
  expect(followed('File')).toBe(true)
})

test('going back and closing the page ask, as long as there is something to lose', async () => {
  const user = await page.show(<Form />)
  const closes = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  expect(closes()).toBe(true)
  await user.type(name(), 'C')
  expect(closes()).toBe(false)
  fireEvent(window, new PopStateEvent('popstate'))
  await user.click(await answer('Keep editing'))
  await user.clear(name())
  expect(closes()).toBe(true)
})
