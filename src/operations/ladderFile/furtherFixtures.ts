import { type Shape, usual } from './fixtures.ts'

const { levels, competencies } = usual

/** Shapes with more around the ladder than the ladder: facts, notes, wrappers, ticks. */
export const furtherShapes: Shape[] = [
  {
    ...usual,
    what: 'a matrix with facts about levels among its rows, and codes behind their names',
    file: 'facts.csv',
    text: 'Skill;Junior Engineer (E1);Regular (E2);Senior Engineer (E3)\nCraft;Learns;Builds;Shapes\nPeople;Asks;–;• Mentors\nYears of experience (guide);0-2;2-5;5+\nSalary band;A;B;C\n',
    levels: ['Junior Engineer (E1)', 'Regular (E2)', 'Senior Engineer (E3)'],
    cells: 5,
  },
  {
    ...usual,
    what: 'levels as rows, with scope and impact, a salary, a link and a footnote',
    file: 'rows.csv',
    text: 'Level,Title,Years of experience (guide),Scope,Craft,Impact,Salary band,More info\nIC2,Engineer,2+,Team,Builds what the team needs,Changes how the team works,$100k,https://example.org/2\nIC1,Junior Engineer,0+,Tasks,Learns the codebase,Changes own tasks only,$80k,https://example.org/1\n"* Years are a guide. We promote on evidence, not on tenure.",,,,,,,\n',
    levels: ['IC1', 'IC2'],
    competencies: ['Craft', 'Impact'],
    cells: 4,
  },
  {
    ...usual,
    what: 'a long table whose first row of cells is full of names of levels',
    file: 'long.tsv',
    text: 'Role\tLevel\tTitle\tArea\tNo.\tExpectation\tLast changed\nSoftware Engineer (SWE)\tL3\tSoftware Engineer\tCraft\t1\tLands small changes\t\n\t\t\tPeople\t2\tResponds to comments\t2024\n\tL4\tSoftware Engineer\tCraft\t3\tDelivers features\t\n\t\t\tPeople\t4\tReviews others\t\n',
    levels: ['L3', 'L4'],
    cells: 4,
  },
  {
    ...usual,
    what: 'blocks below one another, each with the headings again and boxes to tick',
    file: 'blocks.csv',
    text: 'Development plan,,,,\nCRAFT,,,,\n#,Junior Engineer,OK?,Engineer,OK?\n1,Learns the tools,☐,Builds features,☐\n,,,,\nPEOPLE,,,,\n#,Junior Engineer,OK?,Engineer,OK?\n2,Asks for help,☐,Helps others,☐\n',
    levels: levels.slice(0, 2),
    competencies: ['CRAFT', 'PEOPLE'],
    cells: 4,
  },
  {
    ...usual,
    what: 'a document for each level, with metadata and spec',
    file: 'documents.yaml',
    text: ['Junior Engineer', 'Engineer', 'Senior Engineer']
      .map(
        (title, at) =>
          `kind: Level\nmetadata:\n  name: P${at + 1}\n  title: ${title}\nspec:\n  competencies:\n    - name: Craft\n      criteria:\n        - text: I build it ${at}.\n    - name: People\n      criteria:\n        - text: I help them ${at}.\n`,
      )
      .join('---\n'),
    levels: ['P1', 'P2', 'P3'],
    cells: 6,
  },
  {
    ...usual,
    what: 'rungs that follow a list of levels by their place',
    file: 'rungs.yaml',
    text: `ladder: [${levels.join(', ')}]\ncompetencies:\n${competencies
      .map(
        (name) =>
          `- competency: ${name}\n  description: What it is.\n  rungs:\n  - - You begin with ${name}.\n    - You ask about ${name}.\n  - - You know ${name}.\n  - - You teach ${name}.\n    - You shape ${name}.\n`,
      )
      .join('')}`,
    cells: 6,
  },
  {
    ...usual,
    what: 'numbered milestones that are named elsewhere in the file',
    file: 'milestones.json',
    text: JSON.stringify({
      milestoneTitles: levels.map((title, at) => ({ milestone: at + 1, title, salary: `G${at}` })),
      tracks: competencies.map((name) => ({
        name,
        milestones: levels.map((_, at) => ({ signals: [`Does ${name} well ${at}`, `And ${at}`] })),
      })),
    }),
    cells: 6,
  },
  {
    ...usual,
    what: 'HTML in the texts of a JSON export',
    file: 'export.json',
    text: JSON.stringify(
      levels.flatMap((jobTitle) =>
        competencies.map((competencyName) => ({
          jobTitle,
          competencyName,
          expectationHtml: `<ul><li>${jobTitle} &amp; ${competencyName}.</li><li>More of it.</li></ul>`,
        })),
      ),
    ),
    cells: 6,
  },
  {
    ...usual,
    what: 'a page kept as a tree of typed pieces',
    file: 'page.json',
    text: JSON.stringify({
      type: 'page',
      title: 'Pathway',
      children: [
        {
          type: 'section',
          title: 'The levels',
          children: levels.map((title) => ({
            type: 'section',
            title,
            children: [
              { type: 'paragraph', text: `A ${title} in one sentence.` },
              ...competencies.map((name) => ({
                type: 'group',
                title: name,
                children: [{ type: 'list', items: [{ text: `${title} does ${name}` }] }],
              })),
            ],
          })),
        },
      ],
    }),
    cells: 6,
  },
  {
    ...usual,
    what: 'a guide with one text a level beside the skills',
    file: 'guide.yaml',
    text: `level_guide:\n${['L3', 'L4', 'L5'].map((level) => `  ${level}: Works at ${level}, for some years.\n`).join('')}skills:\n${competencies.map((name) => `  ${name}:\n${['L3', 'L4', 'L5'].map((level) => `    ${level}: |\n      - Does ${name} at ${level}.\n      - Asks for more at ${level}.\n`).join('')}`).join('')}`,
    levels: ['L3', 'L4', 'L5'],
    cells: 6,
  },
  {
    ...usual,
    what: 'terms with descriptions below each level',
    file: 'terms.html',
    text: `<h1>Software developer</h1><h2>What a software developer does</h2><p>Builds software.</p>${levels
      .map(
        (level) =>
          `<h2>${level}</h2><dl>${competencies.map((name) => `<dt>${name} <span>Level: working</span></dt><dd><p>You can:</p><ul><li>do ${name} as ${level}</li><li>ask</li></ul></dd>`).join('')}</dl>`,
      )
      .join('')}`,
    cells: 6,
  },
  {
    ...usual,
    what: 'a table with a row of scopes, and groups beside the skills under one heading',
    file: 'groups.html',
    text: `<table><thead><tr><th colspan="2">Area</th>${levels.map((level) => `<th>${level}</th>`).join('')}</tr></thead><tbody><tr><th colspan="2">Scope of influence</th><td>Own tasks</td><td>Team</td><td>Several teams</td></tr><tr><th rowspan="2">How we work</th><th>Craft</th>${levels.map((level) => `<td><ul><li>Does careful work as ${level} each week</li><li>Asks when it is not clear</li></ul></td>`).join('')}</tr><tr><th>People</th>${levels.map((level) => `<td>Helps the others along as ${level} does</td>`).join('')}</tr></tbody></table>`,
    cells: 6,
  },
  {
    ...usual,
    what: 'codes of levels as keys, with their names in a list, and a lead before bullets',
    file: 'codes.json',
    text: JSON.stringify({
      levels: levels.map((label, at) => ({ key: `p${at + 1}`, label })),
      pillars: [
        {
          name: 'All',
          skills: competencies.map((name) => ({
            name,
            expectations: Object.fromEntries(
              levels.map((_, at) => [
                `p${at + 1}`,
                `Everything from before, plus:\n- Does ${name} as one should ${at}\n- Asks for more ${at}`,
              ]),
            ),
          })),
        },
      ],
    }),
    cells: 6,
  },
  {
    ...usual,
    what: 'numbers of milestones that a scale in the same words names',
    file: 'scale.json',
    text: JSON.stringify({
      scale: ['Learning', 'Practising', 'Leading'].map((name, at) => ({
        milestone: at + 1,
        name,
        description: `It is ${name}`,
      })),
      tracks: Object.fromEntries(
        competencies.map((displayName, track) => [
          `TRACK_${track}`,
          {
            displayName,
            milestones: [1, 2, 3].map((milestone) => ({
              milestone,
              signals: [`Does ${displayName} at ${milestone}`, 'And more'],
            })),
          },
        ]),
      ),
    }),
    levels: ['Learning', 'Practising', 'Leading'],
    cells: 6,
  },
]
