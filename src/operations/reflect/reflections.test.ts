import { assert, expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'

const system = emptySystem()

async function prompt(id: string) {
  const { prompts } = await system.call('showReflections', {})
  const found = prompts.find((each) => each.id === id)
  assert(found)
  return found
}

test('the eight questions of the essays are there, and one’s own', async () => {
  expect((await system.call('showReflections', {})).prompts).toHaveLength(8)
  const own = await system.call('addPrompt', { text: 'What would I do unpaid?' })
  expect(await prompt(own.id)).toMatchObject({ mine: true, state: 'new' })
  await system.call('answerReflection', { prompt: own.id, answer: 'Teach' })
  await system.call('removePrompt', { id: own.id })
  expect((await system.call('showReflections', {})).prompts).toHaveLength(8)
  expect((await system.call('lookBack', {})).questions).toMatchObject([
    { text: 'What would I do unpaid?', answers: [{ answer: 'Teach' }] },
  ])
})

test('last time’s answer is nowhere on the page until this time’s is written', async () => {
  await system.call('answerReflection', { prompt: 'enjoy', answer: 'Debugging, secretly' })
  system.itIs('2027-03-18')
  const before = await system.call('showReflections', {})
  expect(JSON.stringify(before)).not.toContain('secretly')
  expect(before.prompts[0]).toMatchObject({ state: 'due', answeredOn: '2026-03-18', now: null })

  const now = await system.call('answerReflection', { prompt: 'enjoy', answer: 'Teaching' })
  expect(now).toMatchObject({
    answer: { answer: 'Teaching', day: '2027-03-18' },
    last: { answer: 'Debugging, secretly', day: '2026-03-18' },
  })
  expect((await prompt('enjoy')).now).toEqual(now)
})

test('“I don’t know yet” is a full answer, kept with its date and asked again at one’s own pace', async () => {
  await system.call('answerReflection', { prompt: 'two-to-five', notYet: true })
  expect(await prompt('two-to-five')).toMatchObject({
    state: 'resting',
    notYet: true,
    againOn: '2026-06-18',
    now: { answer: { answer: '', day: '2026-03-18' }, last: null },
  })
  system.itIs('2026-06-18')
  expect((await prompt('two-to-five')).state).toBe('due')
  await system.call('setReflectionPace', { notYet: 6 })
  expect((await prompt('two-to-five')).againOn).toBe('2026-09-18')
  await system.call('setReflectionPace', { notYet: null })
  system.itIs('2099-01-01')
  expect(await prompt('two-to-five')).toMatchObject({ state: 'resting', againOn: null })
  expect((await system.call('showReflections', {})).pace).toEqual({ notYet: null, answered: 12 })
})

test('a draft is kept with its spaces until it becomes an answer, and “not yet” leaves it', async () => {
  await system.call('saveReflectionDraft', { prompt: 'stuck', text: 'In reviews, ' })
  expect((await prompt('stuck')).draft).toBe('In reviews, ')
  await system.call('answerReflection', { prompt: 'stuck', notYet: true })
  expect((await prompt('stuck')).draft).toBe('In reviews, ')
  await system.call('answerReflection', { prompt: 'stuck', answer: 'In reviews' })
  expect(await prompt('stuck')).toMatchObject({
    draft: '',
    notYet: false,
    now: { answer: { answer: 'In reviews', revision: 2 }, last: null },
  })
})

test('two tabs that write one draft keep both, and go on in their places', async () => {
  const write = (text: string, before: string) =>
    system.call('saveReflectionDraft', { prompt: 'stuck', text, before })
  expect(await write('In reviews', '')).toMatchObject({ text: 'In reviews' })
  expect(await write('At night', '')).toMatchObject({ text: 'In reviews\n\n---\n\nAt night' })
  await write('In reviews, mostly', 'In reviews')
  expect((await prompt('stuck')).draft).toBe('In reviews, mostly\n\n---\n\nAt night')
  await expect(write('x'.repeat(49_990), '')).rejects.toMatchObject({ code: 'conflict' })
})

test('two tabs that answer on the same day keep both answers', async () => {
  const answer = (text: string, before: string) =>
    system.call('answerReflection', { prompt: 'stuck', answer: text, before })
  await answer('In reviews', '')
  expect((await answer('At night', '')).answer.answer).toBe('In reviews\n\n---\n\nAt night')
  expect((await answer('Never', 'In reviews\n\n---\n\nAt night')).answer.answer).toBe('Never')
})

test('an answer says something or says “not yet”, to a question that is there', async () => {
  for (const wrong of [
    { prompt: 'enjoy' },
    { prompt: 'enjoy', answer: ' ' },
    { prompt: 'enjoy', answer: 'Yes', notYet: true },
  ])
    await expect(system.call('answerReflection', wrong)).rejects.toThrow('don’t know yet')
  await expect(
    system.call('answerReflection', { prompt: 'nonsense', answer: 'x' }),
  ).rejects.toThrow('no longer exists')
})

test('an answer can be deleted', async () => {
  const { answer } = await system.call('answerReflection', { prompt: 'enjoy', answer: 'x' })
  expect(await system.call('removeReflection', { id: answer.id })).toMatchObject({ removed: 1 })
  expect((await system.call('lookBack', {})).questions).toEqual([])
})
