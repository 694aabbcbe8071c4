import { expect, test } from 'vitest'
import { isOnServer } from '../../db/store/testDatabase.ts'
import { emptySystem } from '../../testing.ts'
import { installationOn } from '../installation.ts'

const system = emptySystem()

/** An organisation from before topics had other names and links, opened by today’s program. */
async function openedFromBefore() {
  await system.database.owner.query(`update topics set aliases = '{}', related = '{}'`)
  const changed = await system.call('changeTopic', { topic: 'rust', name: 'Our Rust' })
  await system.call('mergeTopics', { from: 'ruby', into: 'python' })
  return { changed, call: (await installationOn(system.world)).call }
}

// On a server nobody sees past the policies, so rows are read on the embedded database alone.
test.skipIf(isOnServer)(
  'an organisation from before gets the other names and links of its topics',
  async () => {
    const before = (await system.call('listTopics', {})).topics
    const { call } = await openedFromBefore()
    const { topics } = await call('listTopics', {})
    const words = (all: typeof topics, id: string) => {
      const { aliases, related } = all.find((each) => each.id === id) ?? {}
      return { aliases, related }
    }
    expect(words(topics, 'kubernetes')).toEqual(words(before, 'kubernetes'))
    expect((await call('findTopics', { typed: 'k8s' })).topics[0]?.id).toBe('kubernetes')
    expect(topics.filter(({ related }) => related.length > 0).length).toBeGreaterThan(100)
  },
)

test.skipIf(isOnServer)(
  'a topic that somebody changed stays as they left it, also when it is opened again',
  async () => {
    const { call } = await openedFromBefore()
    const find = async () => (await call('listTopics', {})).topics.find(({ id }) => id === 'rust')
    expect(await find()).toMatchObject({ name: 'Our Rust', aliases: [], related: [] })
    await call('changeTopic', { topic: 'kubernetes', aliases: [] })
    await installationOn(system.world)
    const { topics } = await call('listTopics', {})
    expect(topics.find(({ id }) => id === 'kubernetes')?.aliases).toEqual([])
  },
)
