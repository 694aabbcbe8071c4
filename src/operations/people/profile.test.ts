import { expect, test } from 'vitest'
import { demoCall, emptySystem } from '../../testing.ts'

const system = emptySystem()
const call: typeof system.call = (name, input) => system.call(name, input)

const ada = {
  name: 'Ada Byron',
  email: 'ada@example.org',
  phone: '+44 20 7946 0000',
  place: 'London',
  links: ['https://ada.example.org'],
}

test('a profile is asked once: it says so, and keeps what was entered', async () => {
  expect(await call('showProfile', {})).toMatchObject({ asked: false, email: '', positions: [] })
  await call('setProfile', ada)
  expect(await call('showProfile', {})).toEqual({ ...ada, positions: [], asked: true })
  expect((await call('showMe', {})).name).toBe('Ada Byron')
})

test('positions are kept with the earliest first', async () => {
  const later = { employer: 'B', title: 'Senior engineer', since: '2025-01-01' }
  const earlier = { employer: 'A', title: 'Engineer', since: '2022-01-01', until: '2024-12-31' }
  await call('setProfile', { ...ada, positions: [later, earlier] })
  expect((await call('showProfile', {})).positions).toEqual([earlier, { ...later, until: null }])
})

test('where a company is known, positions start from the titles somebody had there', async () => {
  await system.installation.demo.add()
  const priya = await demoCall(system, 'priya-raman')
  const { titles } = await priya('showTitles', {})
  const { positions, asked } = await priya('showProfile', {})
  expect(asked).toBe(false)
  expect(positions.map(({ title }) => title)).toEqual(titles.map(({ title }) => title))
  expect(positions.every(({ employer }) => employer === 'Northlight')).toBe(true)
  expect(positions.at(-1)?.until).toBeNull()
})

test('what cannot be right gets a sentence', async () => {
  const position = { employer: 'A', title: 'Engineer', since: '2025-01-01' }
  const set = (fields: object) => call('setProfile', { ...ada, ...fields })
  await expect(set({ email: 'nobody' })).rejects.toThrow('not an email address')
  await expect(set({ links: ['javascript:alert(1)'] })).rejects.toThrow('https://')
  await expect(set({ positions: [{ ...position, until: '2024-01-01' }] })).rejects.toThrow(
    'ends before it starts',
  )
  await expect(set({ positions: [{ ...position, since: '2030-01-01' }] })).rejects.toThrow(
    'in the future',
  )
})
