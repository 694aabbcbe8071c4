import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyPage } from '../testing.tsx'
import { guardTyping } from './typing.ts'

const page = emptyPage()
const onSend = vi.fn((event: { preventDefault(): void }) => event.preventDefault())
let undo = () => {}
beforeEach(() => {
  undo = guardTyping()
  onSend.mockClear()
})
afterEach(() => undo())

async function show() {
  const user = await page.show(
    <form onSubmit={onSend}>
      <input aria-label="Line" maxLength={10} />
      <button type="submit">Save</button>
    </form>,
  )
  return { user, line: screen.getByLabelText<HTMLInputElement>('Line') }
}

/** As a browser pastes: first the event, then the text as far as the limit allows. */
function paste(field: HTMLInputElement, text: string): void {
  const event = Object.assign(new Event('paste', { bubbles: true }), {
    clipboardData: { getData: () => text },
  })
  fireEvent(field, event)
  const most = field.maxLength < 0 ? text.length : field.maxLength
  fireEvent.input(field, { target: { value: (field.value + text).slice(0, most) } })
}

test('a text pasted beyond the limit is kept whole and said, until it is shortened', async () => {
  const { user, line } = await show()
  paste(line, 'twelve chars')
  expect(line.value).toBe('twelve chars')
  expect(line.validationMessage).toBe('This text has 12 characters. Shorten it to 10.')
  await user.click(screen.getByRole('button'))
  expect(onSend).not.toHaveBeenCalled()
  await user.type(line, '{Backspace}{Backspace}')
  expect(line.validationMessage).toBe('')
  expect(line.maxLength).toBe(10)
  await user.click(screen.getByRole('button'))
  expect(onSend).toHaveBeenCalledOnce()
})

test('a text within the limit is pasted as ever', async () => {
  const { line } = await show()
  paste(line, 'ten chars!')
  expect(line.maxLength).toBe(10)
  expect(line.validationMessage).toBe('')
})

test('an Enter that ends a word of an input method is kept from forms', async () => {
  const { line } = await show()
  const enter = (init: KeyboardEventInit) => fireEvent.keyDown(line, { key: 'Enter', ...init })
  expect(enter({ isComposing: true })).toBe(false)
  expect(enter({ keyCode: 229 })).toBe(false)
  expect(enter({})).toBe(true)
})
