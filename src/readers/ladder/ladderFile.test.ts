import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { LadderMapping } from '../../domain/ladders/ladderMapping.ts'
import { Ladder } from '../../domain/ladders/ladders.ts'
import { furtherShapes } from './fixtures/furtherLadders.ts'
import { shapes } from './fixtures/ladders.ts'
import { proposeMapping } from './mapping.ts'
import { ladderOf } from './placement.ts'
import { placeRows } from './placing.ts'
import { readLadderSource } from './source.ts'

function imported(file: string, text: string) {
  const source = readLadderSource(file, text)
  const mapping = proposeMapping(source)
  return { source, mapping, ...placeRows(source, mapping) }
}

test.each([...shapes, ...furtherShapes])(
  '$what is read without corrections',
  ({ file, text, levels, competencies, cells }) => {
    const { source, mapping, ladder, counts, faults } = imported(file, text)

    expect(ladder.levels.map(({ name }) => name)).toEqual(levels)
    expect(ladder.competencies.map(({ name }) => name)).toEqual(competencies)
    expect(counts).toMatchObject({ rows: source.rows.length, cells })
    expect(counts.placed + counts.unplaced).toBe(counts.rows)
    expect(faults).toEqual([])
    expect(LadderMapping.parse(mapping)).toEqual(mapping)
    expect(Ladder.parse(ladder)).toEqual(ladder)
  },
)

test('a mapping that comes back as it was proposed places the same', () => {
  expect(shapes.length).toBeGreaterThan(3)
  for (const { file, text } of shapes) {
    const { source, mapping, ladder } = imported(file, text)
    expect(placeRows(source, LadderMapping.parse(structuredClone(mapping))).ladder).toEqual(ladder)
  }
})

test('what has no place is listed with where it stood and why', () => {
  const { unplaced } = imported(
    'a.md',
    '# Growth\n\nHello there.\n\n## Junior Engineer\n\n- Learns\n\n## Senior Engineer\n\n- Shapes\n\n## Questions\n\n- Who decides?\n',
  )

  expect(unplaced).toEqual([
    { where: 'line 3', text: 'Hello there.', why: 'It is not under a level.' },
    {
      where: 'line 15',
      text: 'Who decides?',
      why: '“Questions” is not a level. Its name doesn’t look like a level.',
    },
  ])
})

test('a description of a level or a competency is kept as one, and examples stay with what they show', () => {
  const text = shapes.find(({ file }) => file === 'tracks.json')!.text
  const { ladder } = imported('tracks.json', text)

  expect(ladder.competencies[0]?.about).toBe('How we build')
  expect(ladder.expectations.slice(0, 2).map((each) => each.text)).toEqual([
    'Learns',
    'Reads\nFor example: Read a book',
  ])
})

test('bullets in one cell become expectations of their own', () => {
  const { ladder, counts } = imported(
    'a.csv',
    'Skill,Junior,Senior\nCraft,"- Learns\n- Reads","1. Shapes\n2. Leads\nfar ahead"\n',
  )

  expect(ladder.expectations.map(({ text }) => text)).toEqual([
    'Learns',
    'Reads',
    'Shapes',
    'Leads far ahead',
  ])
  expect(counts).toMatchObject({ rows: 2, cells: 2, expectations: 4 })
})

test('bold words that change from level to level share an axis by their place', () => {
  const level = (name: string, words: string[]) =>
    `## ${name}\n\n${words.map((word) => `* **${word}**: does so`).join('\n')}\n\n`
  const { mapping, ladder } = imported(
    'axes.md',
    level('D1 - Maker', ['Adopts', 'Asks', 'Subsystem']) +
      level('D2 - Maker', ['Teaches', 'Asks', 'Team']) +
      level('D3 - Maker', ['Invents', 'Answers', 'Community']),
  )

  expect(ladder.competencies.map(({ name }) => name)).toEqual([
    'Adopts → Teaches → Invents',
    'Asks → Answers',
    'Influence',
  ])
  expect(mapping.levels.map(({ scope }) => scope)).toEqual(['teammates', 'team', 'industry'])
  expect(mapping.levels[2]?.scopeSaid).toBe('Community: does so')
})

test('a scope is read where a column states it, and not from words about impact that go up and down', () => {
  const stated = imported(
    'a.csv',
    'Level,Scope,Craft,People\nL1,Own tasks,Learns,Asks\nL2,Team,Builds,Helps\nL3,Multiple teams,Shapes,Mentors\n',
  )
  const unclear = imported(
    'b.csv',
    'Skill,L1,L2,L3\nImpact,Helps the company,Fixes a bug,Works in a team\nCraft,Learns,Builds,Shapes\n',
  )

  expect(stated.mapping.levels.map(({ scope }) => scope)).toEqual(['self', 'team', 'several teams'])
  expect(unclear.mapping.levels.map(({ scope }) => scope)).toEqual([null, null, null])
})

test('levels follow the chain that the file states', () => {
  const text =
    'levels:\n  - {name: Staff, expectations: {craft: Leads}}\n  - {name: Junior, next: Senior, expectations: {craft: Learns}}\n  - {name: Senior, next: Staff, expectations: {craft: Shapes}}\n'
  expect(imported('a.yaml', text).ladder.levels.map(({ name }) => name)).toEqual([
    'Junior',
    'Senior',
    'Staff',
  ])
})

test('levels that follow each other in a circle are refused by name', () => {
  const text =
    'levels:\n  - {name: Senior, next: Staff, expectations: {craft: Shapes}}\n  - {name: Staff, next: Senior, expectations: {craft: Leads}}\n'
  expect(() => imported('a.yaml', text)).toThrow(
    'Senior → Staff → Senior: the order of these levels is circular.',
  )
})

test('a file that begins with the highest level is turned round with a remark, and numbers order levels', () => {
  const text =
    '# L\n\n## Principal Engineer\n\n- Leads\n\n## Senior Engineer\n\n- Shapes\n\n## Junior Engineer\n\n- Learns\n'
  const turned = imported('a.md', text)
  expect(turned.ladder.levels[0]?.name).toBe('Junior Engineer')
  expect(turned.remarks).toEqual([
    'The file lists the highest level first, so the order was reversed.',
  ])
  const numbered = imported(
    'b.csv',
    'Skill,L3,L10,L2\nCraft,Shapes,Leads,Learns\nPeople,Helps,Mentors,Asks\n',
  )
  expect(numbered.ladder.levels.map(({ name }) => name)).toEqual(['L2', 'L3', 'L10'])
})

test('two levels of one name are refused until one is renamed', () => {
  const { source, mapping, ...placement } = imported(
    'a.yaml',
    'levels:\n  - {name: Senior, expectations: {craft: Shapes}}\n  - {name: Senior, expectations: {craft: Leads}}\n',
  )
  expect(() => ladderOf(placement)).toThrow(
    /^Two levels are called “senior”\. Give one of them another name\.$/i,
  )

  const [first, second] = mapping.levels
  if (!first || !second) throw new Error('two levels')
  const corrected = placeRows(source, {
    ...mapping,
    levels: [first, { ...second, name: 'Staff' }],
  })
  expect(ladderOf(corrected).levels.map(({ id }) => id)).toEqual(['senior', 'staff'])
})

test('a person can merge, drop, rename and reorder levels, and set scope and gate', () => {
  const source = readLadderSource(
    'a.csv',
    'Skill,Junior,Middle,Senior,Notes\nCraft,Learns,Builds,Shapes,ask\n',
  )
  const mapping = proposeMapping(source)
  const [junior, middle, senior] = mapping.levels
  if (!junior || !middle || !senior) throw new Error('three levels')
  const corrected = placeRows(source, {
    ...mapping,
    levels: [
      { ...senior, name: 'Expert', scope: 'team', gate: 'vacancy' },
      { ...junior, values: [...junior.values, ...middle.values] },
    ],
  })
  const { ladder } = corrected
  expect(ladder.levels).toMatchObject([
    { id: 'expert', scope: 'team', gate: 'vacancy' },
    { id: 'junior' },
  ])
  expect(ladder.expectations.map(({ level, text }) => `${level}: ${text}`)).toEqual([
    'expert: Shapes',
    'junior: Learns',
    'junior: Builds',
  ])
  const dropped = placeRows(source, { ...mapping, levels: [junior, senior] })
  expect(dropped.unplaced).toContainEqual({
    where: 'line 2',
    text: 'Builds',
    why: '“Middle” is not one of the levels.',
  })
})

test('rows and columns can be swapped', () => {
  const source = readLadderSource(
    'a.csv',
    'Skill,Craft,People\nSeed,Learns from others,Asks when in doubt\nTree,Shapes what is built,Mentors the group\n',
  )
  const { textColumn } = proposeMapping(source)
  const swapped = proposeMapping(source, {
    levelColumns: ['Skill'],
    competencyColumns: ['field'],
    textColumn,
    only: null,
  })
  expect(placeRows(source, swapped).ladder).toMatchObject({
    levels: [{ name: 'Seed' }, { name: 'Tree' }],
    competencies: [{ name: 'Craft' }, { name: 'People' }],
  })
})

test('one of several ladders in a file can be taken alone', () => {
  const source = readLadderSource(
    'a.csv',
    'Track,Level,Competency,Expectation\nMaking,L1,Craft,Learns\nMaking,L2,Craft,Builds\nLeading,L1,Craft,Plans\nLeading,L2,Craft,Hires\n',
  )
  const { levelColumns, competencyColumns, textColumn } = proposeMapping(source)
  const only = { column: 'Track', value: 'Leading' }
  const { ladder, unplaced } = placeRows(
    source,
    proposeMapping(source, {
      levelColumns,
      competencyColumns: competencyColumns.length > 0 ? competencyColumns : ['Competency'],
      textColumn,
      only,
    }),
  )
  expect(ladder.expectations.map(({ text }) => text)).toEqual(['Plans', 'Hires'])
  expect(unplaced.map(({ why }) => why)).toEqual([
    'You selected only rows where Track is “Leading”.',
    'You selected only rows where Track is “Leading”.',
  ])
})

test('a heading of HTML that is never closed ends where a block begins', () => {
  const table =
    '<table><tr><th></th><th>L1</th><th>L2</th></tr><tr><td>Code</td><td>Fixes bugs</td><td>Designs modules</td></tr></table>'
  const open = imported('a.html', `<h1>Ladder${table}`)
  const closed = imported('a.html', `<h1>Ladder</h1>${table}`)
  expect(open).toEqual(closed)
})

test('names in any script keep their letters in ids', () => {
  const { ladder } = imported(
    'a.csv',
    'Level;Competency;Expectation\nСтарший;Zusammenarbeit über Grenzen;Hilft\n初級;🎯;Lernt\n',
  )
  expect(ladder.levels.map(({ id }) => id)).toEqual(['старший', '初級'])
  expect(ladder.competencies.map(({ id }) => id)).toEqual([
    'zusammenarbeit-über-grenzen',
    'competency-2',
  ])
})

test.each([
  ['nothing', 'a.md', ' \n', 'The file is empty.'],
  [
    'prose',
    'a.md',
    'Dogs bark. They are nice.\n\nCats do not.',
    'No levels were found. We looked for names such as Junior',
  ],
  [
    'a list of bills',
    'a.csv',
    'Date,Customer,Amount\n2024-01-01,Acme,300\n2024-01-02,Beta,200\n',
    'No levels were found.',
  ],
  ['YAML that breaks off', 'a.yaml', 'a: 1\nb: [1, 2\n', 'Line '],
  [
    'an open quote',
    'a.csv',
    'Level,Text\nJunior,"Writes\nSenior,Leads\n',
    'A quote (") opens on line 2 and is never closed.',
  ],
  [
    'a quote inside a cell',
    'a.csv',
    'Level,Text\nJunior,"Says "no" often"\n',
    'The quotes (") that open on line 2 close in the middle of a cell, on line 2.',
  ],
  ['a large file', 'a.csv', 'x'.repeat(5_000_001), 'The file is larger than 5 MB.'],
  ['a spreadsheet', 'a.xlsx', 'PK\u0003\u0004', 'This is not a text file.'],
  ['deep YAML', 'a.yaml', '['.repeat(100_000), 'The file is nested too deeply.'],
  ['deep HTML', 'a.html', '<div>'.repeat(50_000), 'The page is nested too deeply.'],
  [
    'aliases of aliases',
    'a.yaml',
    `a0: &a0 [x, x, x]\n${Array.from({ length: 20 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}, *a${index}]`).join('\n')}`,
    'The file uses too many YAML aliases',
  ],
  ['an alias of itself', 'a.yaml', 'a: &a [*a]', 'The file is nested too deeply'],
])('%s is refused with a sentence', (_, file, text, sentence) => {
  expect(() => imported(file, text)).toThrow(sentence)
})

test('a quote left open at the start of a large file is found at once', () => {
  const text = `Level,Text\nJunior,"oops\n${'Senior,plain words here\n'.repeat(200_000)}`
  const before = performance.now()
  expect(() => readLadderSource('a.csv', text)).toThrow('opens on line 2')
  expect(performance.now() - before).toBeLessThan(2000)
})

const word = fc.constantFrom(
  'Junior',
  'Senior',
  'L1',
  'L2',
  'level',
  'skills',
  'name',
  'Craft',
  'summary',
  'Writes good code',
  'a',
  'Helps others a lot, every single day of the week',
  '🎯',
  '- one\n- two',
  '',
)
const attempted = (file: string, text: string) => {
  const source = readLadderSource(file, text)
  try {
    return { source, ...placeRows(source, proposeMapping(source)) }
  } catch (error) {
    expect((error as { code?: string }).code).toBe('invalid')
    return { source, counts: { rows: 0, placed: 0, unplaced: 0 } }
  }
}

test('no cell of a table is lost: each is in a row, and each row is placed or listed', () => {
  void fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 8 }),
      (cells) => {
        fc.pre(cells.flat().some((cell) => cell !== ''))
        const numbered = cells.map((row, down) =>
          row.map((cell, across) => (down > 0 && cell !== '' ? `${cell} ${down}.${across}` : cell)),
        )
        const text = numbered.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')
        const { source, counts } = attempted('a.csv', text)
        expect(counts.placed + counts.unplaced).toBe(counts.rows)
        const known = JSON.stringify(source)
        for (const cell of numbered.flat())
          expect(known).toContain(JSON.stringify(cell).slice(1, -1))
      },
    ),
  )
})

test('no text of a tree is lost: each is in a row, and each row is placed or listed', () => {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      word,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(word, tie('tree'), { maxKeys: 4 }),
    ),
  }))
  void fc.assert(
    fc.property(fc.dictionary(word, tree, { minKeys: 1, maxKeys: 4 }), (value) => {
      let count = 0
      const marked = JSON.parse(JSON.stringify(value), (_, each) =>
        typeof each === 'string' && each !== '' ? `${each} ${++count}` : each,
      ) as unknown
      fc.pre(count > 0)
      const { source, counts } = attempted('a.yaml', stringify(marked))
      expect(counts.placed + counts.unplaced).toBe(counts.rows)
      const known = JSON.stringify(source)
      JSON.stringify(marked, (_, each) => {
        if (typeof each === 'string' && each !== '')
          expect(known).toContain(JSON.stringify(each).slice(1, -1))
        return each as unknown
      })
    }),
  )
})

test('a level that a thing states is not written over by names its lists may follow', () => {
  const text = `Craft:
  Work:
    - Code: [Small, Middling, Large]
      level: Every level
level: [[[Junior, Senior, Staff]]]`
  const { rows } = readLadderSource('a.yaml', text)
  const about = rows.filter(({ values }) => values.field === 'Code')
  expect(about.map(({ values }) => values.level)).toEqual(Array(3).fill('Every level'))
})

test('a name in a list of single keys is not lost', () => {
  const { rows } = readLadderSource('a.json', '{"Team":[[{"name":"Craft"},{"Junior":"Learns"}]]}')
  expect(rows.map(({ values }) => values)).toMatchObject([
    { field: 'Junior', text: 'Learns', 'Team ›': 'Craft' },
  ])
})

test('any text at all is read, or refused with a sentence', () => {
  void fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('a.md', 'a.yaml', 'a.json', 'a.csv', 'a.html', 'a'),
      (text, file) => {
        try {
          const source = readLadderSource(file, text)
          const { counts } = placeRows(source, proposeMapping(source))
          expect(counts.placed + counts.unplaced).toBe(counts.rows)
        } catch (error) {
          expect((error as { code?: string }).code).toBe('invalid')
        }
      },
    ),
  )
})
