import fc from 'fast-check'

const days = fc
  .uniqueArray(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 4 })
  .map((offsets) => offsets.sort((a, b) => a - b).map(dayAt))

function dayAt(offset: number): string {
  return new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10)
}

export const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) =>
  text
    .replace(/\p{Surrogate}/gu, '')
    .replaceAll('\0', '')
    .trim(),
)
export const name = words
  .filter((text) => text.length > 0)
  .map((text) => text.slice(0, 60).trim() || 'x')
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((each) => Math.abs(each))
const priority = fc.constantFrom('none', 'low', 'medium', 'high', 'critical')
const topics = ['postgres', 'rust', 'go', 'mentoring', 'my/harp']

const wantState = fc.record({
  enthusiasm: share,
  flexibility: share,
  hours: fc.option(fc.double({ min: 0, max: 80, noNaN: true }).map((each) => Math.abs(each))),
  belief: fc.option(priority),
})

const position = fc
  .tuple(name, name, days, fc.boolean())
  .map(([employer, title, [since], ended]) => ({
    employer,
    title,
    since,
    until: ended ? dayAt(900) : null,
  }))

/** What a person may have written, apart from topics. */
export const person = fc.record({
  name,
  contact: fc.record({
    email: fc.constantFrom('', 'ada@example.org'),
    phone: words,
    place: words,
    links: fc.uniqueArray(fc.webUrl(), { maxLength: 3 }),
  }),
  positions: fc.array(position, { maxLength: 4 }),
  values: fc.uniqueArray(name, { maxLength: 5 }),
  wants: fc.uniqueArray(
    fc
      .tuple(
        fc.constantFrom(...topics),
        days,
        fc.array(wantState, { minLength: 4, maxLength: 4 }),
        fc.boolean(),
      )
      .map(([topic, since, states, ended]) => ({
        topic,
        ...states[0],
        since: since.at(-1),
        until: ended ? dayAt(800) : null,
        was: since.slice(0, -1).map((day, index) => ({ since: day, ...states[index + 1] })),
      })),
    { selector: ({ topic, until }) => `${topic} ${until}`, maxLength: 6 },
  ),
})

const need = fc
  .tuple(
    fc.constantFrom(...topics.slice(0, 4), 'harpoon'),
    days,
    fc.array(fc.record({ priority, why: words, owner: words }), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([topic, since, states, open]) => {
    const period = { starts: open ? null : dayAt(10), ends: open ? null : dayAt(20) }
    return {
      topic,
      ...states[0],
      ...period,
      since: since.at(-1),
      until: null,
      was: since
        .slice(0, -1)
        .map((day, index) => ({ since: day, ...states[index + 1], ...period })),
    }
  })

/** What an organisation may have stated, apart from topics. */
export const stated = fc.record({
  name,
  about: words,
  needs: fc.uniqueArray(need, {
    selector: ({ topic, starts }) => `${topic} ${starts}`,
    maxLength: 6,
  }),
  opportunities: fc.uniqueArray(
    fc.record({
      title: name,
      about: words,
      topics: fc.uniqueArray(fc.constantFrom('rust', 'go', 'harpoon'), { minLength: 1 }),
      scope: fc.constantFrom('self', 'several teams', 'industry'),
      team: words,
      starts: fc.option(fc.constant(dayAt(5))),
      ends: fc.option(fc.constant(dayAt(9))),
      status: fc.constantFrom('open', 'taken'),
    }),
    { selector: ({ title }) => title, maxLength: 4 },
  ),
})

/** A topic of one's own that the wants may be about. */
export const harp = {
  id: 'my/harp',
  name: 'Harp',
  meaning: '',
  aliases: ['lyre'],
  related: ['python'],
  parent: 'rust',
  mergedInto: null,
}

/** A topic of the organisation that its needs may be about. */
export const harpoon = {
  id: 'harpoon',
  name: 'Harpoon',
  meaning: 'A sharp tool.',
  aliases: ['spear'],
  related: ['python', 'writing'],
  parent: 'go',
  mergedInto: null,
}
