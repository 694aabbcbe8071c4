/** Small ladders in the shapes that companies write them in, with what should be found. */
export interface Shape {
  what: string
  file: string
  text: string
  levels: string[]
  competencies: string[]
  cells: number
}

const levels = ['Junior Engineer', 'Engineer', 'Senior Engineer']
const competencies = ['Craft', 'People']

/** What most of the ladders hold. */
export const usual = { levels, competencies }

export const shapes: Shape[] = [
  {
    what: 'a CSV matrix with levels as columns',
    file: 'matrix.csv',
    text: 'Skill,Junior Engineer,Engineer,Senior Engineer\nCraft,Learns,Builds,"Shapes, widely"\nPeople,Asks,Helps,Mentors\n',
    levels,
    competencies,
    cells: 6,
  },
  {
    what: 'an exported sheet with a title above, sections, and merged cells',
    file: 'sheet.csv',
    text: 'Our growth sheet,,,\n,,,\n,Junior Engineer,Engineer,Senior Engineer\nHOW WE WORK,,,\nCraft,Learns,Builds,Shapes\nWHO WE ARE,,,\nPeople,Asks,Helps,Mentors\n',
    levels,
    competencies,
    cells: 6,
  },
  {
    what: 'a matrix with levels as rows, separated by tabs',
    file: 'rows.txt',
    text: 'Role\tCraft\tPeople\nJunior Engineer\tLearns the trade\tAsks for help\nEngineer\tBuilds features\tHelps others\nSenior Engineer\tShapes systems\tMentors others\n',
    levels,
    competencies,
    cells: 6,
  },
  {
    what: 'a long table with one expectation per line, separated by semicolons',
    file: 'long.csv',
    text: 'Level;Competency;Expectation\nJunior Engineer;Craft;Learns\nJunior Engineer;People;Asks\nEngineer;Craft;Builds\nEngineer;People;Helps\nSenior Engineer;Craft;Shapes\nSenior Engineer;People;Mentors\n',
    levels,
    competencies,
    cells: 6,
  },
  {
    what: 'numbered columns',
    file: 'numbers.csv',
    text: 'Pillar,Skill,1,2,3\nWork,Craft,Learns,Builds,Shapes\n,People,Asks,Helps,Mentors\n',
    levels: ['Level 1', 'Level 2', 'Level 3'],
    competencies,
    cells: 6,
  },
  {
    what: 'levels with names of their own',
    file: 'metals.csv',
    text: 'Skill,Seed,Sapling,Tree\nCraft,Learns from the others,Builds what was agreed,Shapes what is built\nPeople,Asks when in doubt,Helps those who ask,Mentors the whole group\n',
    levels: ['Seed', 'Sapling', 'Tree'],
    competencies,
    cells: 6,
  },
  {
    what: 'Markdown with levels as headings, competencies below, and emoji',
    file: 'ladder.md',
    text: '# Growing here\n\nA word before.\n\n## 🌱 Junior Engineer\n\nStarts out.\n\n### Craft\n\n- Learns\n\n### People\n\n- Asks\n\n## 🌿 Engineer\n\n### Craft\n\n- Builds\n- Repairs\n\n### People\n\n- Helps\n\n## 🌳 Senior Engineer\n\n### Craft\n\n- Shapes\n\n### People\n\n- Mentors\n\n## Questions\n\nAsk anyone.\n',
    levels: ['🌱 Junior Engineer', '🌿 Engineer', '🌳 Senior Engineer'],
    competencies,
    cells: 6,
  },
  {
    what: 'Markdown with competencies as headings and levels below',
    file: 'turned.md',
    text: '# Craft\n\n## Junior Engineer\n\n- Learns\n\n## Engineer\n\n- Builds\n\n## Senior Engineer\n\n- Shapes\n\n# People\n\n## Junior Engineer\n\n- Asks\n\n## Engineer\n\n- Helps\n\n## Senior Engineer\n\n- Mentors\n',
    levels,
    competencies,
    cells: 6,
  },
  {
    what: 'Markdown with levels and bullets only',
    file: 'titles.md',
    text: '# Titles\n\n## Junior Engineer\n\n- Learns\n- Asks\n\n## Engineer\n\n- Builds\n\n## Senior Engineer\n\n- Shapes\n',
    levels,
    competencies: ['General'],
    cells: 3,
  },
  {
    what: 'Markdown with bold words that name the competency',
    file: 'bold.md',
    text: '## Junior Engineer\n\n- **Craft**: learns\n- **People**: asks\n\n## Engineer\n\n- **Craft**: builds\n- **People**: helps\n\n## Senior Engineer\n\n- **Craft**: shapes\n- **People**: mentors\n',
    levels,
    competencies,
    cells: 6,
  },
  {
    what: 'bullets that name the level, under competencies',
    file: 'lead.md',
    text: '## Craft\n\n- **L1**: learns\n- **L2**: builds\n\n## People\n\n- **L1**: asks\n- **L2**: helps\n',
    levels: ['L1', 'L2'],
    competencies,
    cells: 4,
  },
  {
    what: 'nested bullets',
    file: 'nested.md',
    text: '- Junior Engineer\n  - Craft\n    - Learns\n  - People\n    - Asks\n- Engineer\n  - Craft\n    - Builds\n  - People\n    - Helps\n',
    levels: ['Junior Engineer', 'Engineer'],
    competencies,
    cells: 4,
  },
  {
    what: 'a Markdown table for each competency',
    file: 'tables.md',
    text: '## Craft\n\n| Level | Expectation |\n|---|---|\n| L1 | Learns |\n| L2 | Builds |\n\n## People\n\n| Level | Expectation |\n|---|---|\n| L1 | Asks |\n| L2 | Helps |\n',
    levels: ['L1', 'L2'],
    competencies,
    cells: 4,
  },
  {
    what: 'front matter with criteria and examples',
    file: 'front.md',
    text: '---\ntitle: Growth\ntopics:\n  - name: craft\n    content:\n      - level: 1\n        criteria: [Learns]\n        exampleCriteria:\n          - criteria: Repairs\n            examples: [Fixed the door]\n      - level: 2\n        criteria: [Builds]\n  - name: people\n    title: 💬 People\n    content:\n      - level: 2\n        criteria: [Helps]\n---\n\nHow to use this.\n',
    levels: ['Level 1', 'Level 2'],
    competencies: ['Craft', '💬 People'],
    cells: 3,
  },
  {
    what: 'an HTML table with spans and without an end',
    file: 'page.html',
    text: '<h1>Growth</h1><table><tr><th rowspan=2>Area<th rowspan=2>Skill<th colspan=3>Levels<tr><th>Junior Engineer<th>Engineer<th>Senior Engineer<tr><td rowspan=2>Work<td>Craft<td>Learns<td colspan=2>Builds<tr><td>People<td>Asks<td><ul><li>Helps<li>Listens</ul><td>Mentors',
    levels,
    competencies,
    cells: 6,
  },
  {
    what: 'an HTML page with headings and lists',
    file: 'page.html',
    text: '<h2>L1 Developer</h2><h3>Craft</h3><ul><li>Learns<li>Reads</ul><h3>People</h3><p>Asks<h2>L2 Developer</h2><h3>Craft</h3><ul><li>Builds</ul><h3>People</h3><p>Helps',
    levels: ['L1 Developer', 'L2 Developer'],
    competencies,
    cells: 4,
  },
  {
    what: 'YAML keyed by level',
    file: 'levels.yaml',
    text: 'junior:\n  summary: Starts out\n  craft: [Learns, Reads]\n  people: Asks\nsenior:\n  summary: Goes ahead\n  craft: Shapes\n  people: Mentors\n',
    levels: ['Junior', 'Senior'],
    competencies,
    cells: 4,
  },
  {
    what: 'YAML keyed by competency',
    file: 'competencies.yaml',
    text: 'competencies:\n  craft:\n    description: How we build\n    levels: {1: Learns, 2: Builds}\n  people:\n    description: How we talk\n    levels: {1: Asks, 2: Helps}\n',
    levels: ['Level 1', 'Level 2'],
    competencies,
    cells: 4,
  },
  {
    what: 'YAML whose cells refer to lists of levels and themes by id',
    file: 'cells.yaml',
    text: 'levels:\n  - {id: a, name: Engineer}\n  - {id: b, name: Senior Engineer}\nthemes:\n  - {id: craft, name: Craft, summary: How we build}\n  - {id: people, name: People, summary: How we talk}\ncompetencies:\n  - {id: 0f8fad5b-d9cb-469f-a165-70867728950e, level: a, theme: craft, summary: Builds}\n  - {level: a, theme: people, summary: Helps}\n  - {level: b, theme: craft, summary: Shapes}\n  - {level: b, theme: people, summary: Mentors}\n',
    levels: ['Engineer', 'Senior Engineer'],
    competencies,
    cells: 4,
  },
  {
    what: 'a list of levels that further lists follow one by one',
    file: 'parallel.yaml',
    text: 'levels: [Engineer, Senior Engineer]\nskills:\n  - name: Craft\n    expectations: [Builds, Shapes]\n  - name: People\n    expectations: [Helps, Mentors]\n',
    levels: ['Engineer', 'Senior Engineer'],
    competencies,
    cells: 4,
  },
  {
    what: 'JSON tracks with milestones, signals and examples',
    file: 'tracks.json',
    text: '{"CRAFT":{"displayName":"Craft","category":"A","description":"How we build","milestones":[{"summary":"Learns","signals":["Reads"],"examples":["Read a book"]},{"summary":"Builds","signals":["Ships"],"examples":["A shed"]}]},"PEOPLE":{"displayName":"People","category":"B","description":"How we talk","milestones":[{"summary":"Asks","signals":["Writes"],"examples":["A letter"]},{"summary":"Helps","signals":["Visits"],"examples":["A visit"]}]}}',
    levels: ['Milestone 1', 'Milestone 2'],
    competencies,
    cells: 4,
  },
  {
    what: 'JSON records like the rows of a sheet',
    file: 'records.json',
    text: '[{"Skill":"Craft","Engineer":"Builds","Senior Engineer":"Shapes"},{"Skill":"People","Engineer":"Helps","Senior Engineer":"Mentors"}]',
    levels: ['Engineer', 'Senior Engineer'],
    competencies,
    cells: 4,
  },
  {
    what: 'a JSON list of lists',
    file: 'grid.json',
    text: '[["","Engineer","Senior Engineer"],["Craft","Builds","Shapes"],["People","Helps","Mentors"]]',
    levels: ['Engineer', 'Senior Engineer'],
    competencies,
    cells: 4,
  },
]
