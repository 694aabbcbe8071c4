import { expect, test } from 'vitest'
import { callAs } from '../../operations/call.ts'
import { emptySystem } from '../../testing.ts'
import { demoActor } from './load.ts'

const system = emptySystem()

test.each(['2026-01-01', '2026-03-31', '2026-11-22', '2028-02-29'])(
  'as of %s Priya has two long-term goals, and at most two goals ask for a review',
  async (day) => {
    system.itIs(day)
    await system.installation.demo.add()
    const { goals } = await callAs(system.world, demoActor('priya-raman'))('listGoals', {})
    const active = goals.filter(({ status }) => status === 'active')
    expect(active.map(({ term }) => term).sort()).toEqual([
      'long',
      'long',
      'short',
      'short',
      'short',
    ])
    const due = active.filter(({ reviewDue }) => reviewDue !== null)
    expect(due.length).toBeLessThanOrEqual(2)
    expect(active.find(({ text }) => text.startsWith('Cut queue'))?.progress.share).toBeCloseTo(
      0.63,
      2,
    )
  },
)
