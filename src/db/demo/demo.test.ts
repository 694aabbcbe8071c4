import { assert, expect, test } from 'vitest'
import { demoCall, emptySystem } from '../../testing.ts'
import { sql } from '../store/sql.ts'
import { demoActor } from './load.ts'
import { readNorthlight } from './northlight.ts'

const system = emptySystem()
const company = readNorthlight()

/** The whole demo as files: what the company stated, and the records of some of its people. */
async function files(): Promise<string[]> {
  const asked = ['adwoa-mensah-boateng', 'priya-raman', 'ines-almeida', 'hana-kovacevic'].map(
    async (handle) => {
      const call = await demoCall(system, handle)
      const [person, stated] = [
        await call('exportFile', { kind: 'person' }),
        await call('exportFile', { kind: 'company' }),
      ]
      return person.text + stated.text
    },
  )
  return Promise.all(asked)
}

test('Northlight has 61 engineers in 8 teams, 18 months of needs, and wants from three to seven', () => {
  expect(company.persons).toHaveLength(61)
  expect(company.teams).toHaveLength(8)
  expect(Math.min(...company.needs.map((need) => need.from))).toBe(-17)
  for (const { wants } of company.persons) {
    expect(wants.length).toBeGreaterThanOrEqual(3)
    expect(wants.filter((want) => want.until === undefined).length).toBeLessThanOrEqual(7)
  }
})

test('the same day gives the same company, down to its ids', async () => {
  await system.installation.demo.add()
  const first = await files()
  const ids = async () => {
    const priya = await demoCall(system, 'priya-raman')
    const { wants } = await priya('listWants', {})
    const { entries } = await priya('listEvidence', { limit: 200 })
    const { ladders } = await priya('listLadders', {})
    const { packets } = await priya('listPackets', {})
    return [...wants, ...entries, ...ladders, ...packets].map(({ id }) => id)
  }
  const before = await ids()
  await system.installation.demo.add()

  expect(await files()).toEqual(first)
  expect(await ids()).toEqual(before)
})

test('on another day it is as old as it was: Priya’s overlap stays what it is', async () => {
  const shareOn = async (day: string) => {
    system.itIs(day)
    await system.installation.demo.add()
    const priya = await demoCall(system, 'priya-raman')
    const { coverageOfWant } = (await priya('showSweetSpot', {})).spot
    assert(coverageOfWant !== null)
    return coverageOfWant
  }
  const march = await shareOn('2026-03-18')
  expect(march).toBeCloseTo(0.494, 3)
  expect(await shareOn('2028-12-31')).toBeCloseTo(march, 9)
})

test('setting it up anew finishes one that was cut short', async () => {
  await system.installation.demo.add()
  const lead = demoActor('adwoa-mensah-boateng')
  await system.world.store.transaction(lead, 'write', (db) => db.run(sql`delete from needs`))
  expect(await system.installation.demo.isThere()).toBe(false)
  await system.installation.demo.add()
  expect(await system.installation.demo.isThere()).toBe(true)
})
