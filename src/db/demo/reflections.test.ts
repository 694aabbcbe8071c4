import { expect, test } from 'vitest'
import { callAs } from '../../operations/call.ts'
import { emptySystem } from '../../testing.ts'
import { demoActor } from './load.ts'

const system = emptySystem()

test.each(['2026-01-01', '2026-03-31', '2026-11-22', '2028-02-29'])(
  'as of %s Priya looked at herself twice, with entries that show it',
  async (day) => {
    system.itIs(day)
    await system.installation.demo.add()
    const priya = callAs(system.world, demoActor('priya-raman'))
    const { sorts } = await priya('showValueSort', {})
    expect(sorts.map((sort) => sort.ranked[0])).toEqual(['Craft', 'Craft'])
    const { assessments } = await priya('listAssessments', {})
    const strengths = assessments[0]?.items.filter(({ side }) => side === 'strength')
    expect(strengths?.map(({ evidence }) => evidence.length)).toEqual([4, 4, 4])
    expect(assessments.every((each) => each.day <= day)).toBe(true)
    const { givesAndNeeded } = await priya('showEnergy', {})
    expect(givesAndNeeded.length).toBeGreaterThan(0)
  },
)

test('on Priya’s goal map values, markers, strengths and long-term goals are linked by her own word', async () => {
  system.itIs('2026-03-31')
  await system.installation.demo.add()
  const { nodes, links } = await callAs(system.world, demoActor('priya-raman'))('showGoalMap', {})
  const columnOf = new Map(nodes.map(({ id, column }) => [id, column]))
  const said = links.filter(({ words }) => words.length === 0)
  const steps = said.map(({ from, to }) => `${columnOf.get(from)} → ${columnOf.get(to)}`)
  expect(new Set(steps)).toEqual(
    new Set([
      'value → marker',
      'marker → assessment',
      'assessment → long',
      'marker → long',
      'long → short',
      'short → evidence',
      'assessment → evidence',
    ]),
  )
  const unlinked = nodes.filter((node) => node.unlinked !== null && node.column !== 'evidence')
  expect(unlinked.map(({ text }) => text)).toContain('Say no to the third team that asks')
})
