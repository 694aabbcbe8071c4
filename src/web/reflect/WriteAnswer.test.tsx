import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { emptyPage } from '../testing.tsx'
import { WriteAnswer } from './WriteAnswer.tsx'

const page = emptyPage()
beforeEach(() => localStorage.clear())

async function show() {
  const { prompts } = await page.call('showReflections', {})
  const prompt = prompts.find(({ id }) => id === 'stuck')
  if (!prompt) throw new Error('There is no such question.')
  await page.show(
    <>
      <h2 id="question">{prompt.text}</h2>
      <WriteAnswer prompt={prompt} onKept={() => {}} />
    </>,
  )
  return screen.getByRole<HTMLTextAreaElement>('textbox')
}

test('what another tab wrote meanwhile is said, and both are kept', async () => {
  const field = await show()
  await page.call('saveReflectionDraft', { prompt: 'stuck', text: 'In reviews', before: '' })
  fireEvent.input(field, { target: { value: 'At night' } })
  await screen.findByText(/also changed in another tab/, {}, { timeout: 5000 })
  expect(field.value).toBe('In reviews\n\n---\n\nAt night')
  fireEvent.input(field, { target: { value: `${field.value}, alone` } })
  await screen.findByText('Draft saved.', {}, { timeout: 5000 })
  const { prompts } = await page.call('showReflections', {})
  expect(prompts.find(({ id }) => id === 'stuck')?.draft).toBe(field.value)
})
