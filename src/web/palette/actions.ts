import { newGoalPath } from '../goals/goalStart.ts'
import { organisationSections, ownSections, type Section, settingsSection } from '../places.ts'
import { helpKey, logKey } from '../shell/Keys.tsx'
import { chooseTheme } from '../theme.ts'

/** One line of the search: somewhere to go, or something to do. */
export interface Item {
  /** Tells it from the other lines. */
  key: string
  title: string
  /** Shown at the end of the line. */
  aside?: string
  /** What else it’s found by. */
  words?: string
  /** An address to go to, or work to do. */
  to: string | (() => void)
}

/** Lines under one heading. */
export interface Group {
  title: string
  items: Item[]
}

/** Every page of the menu. */
export const pages: readonly Item[] = [
  ...ownSections,
  ...organisationSections,
  settingsSection,
].flatMap((section) =>
  (section.pages ?? [section]).map(({ path, title }) => ({
    key: `page ${path}`,
    title: titleOf(section, title),
    to: path,
  })),
)

function titleOf(section: Section, title: string): string {
  return section.pages ? `${section.title} → ${title}` : section.title
}

/** What can be done from anywhere. */
export const actions: readonly Item[] = [
  { key: 'add entry', title: 'Add entry', words: 'log', to: () => startEntry('') },
  { key: 'add goal', title: 'Add goal', to: newGoalPath({}) },
  { key: 'add want', title: 'Add want', to: '/wants' },
  { key: 'import entries', title: 'Import entries', words: 'git file', to: '/log/proposals' },
  { key: 'import ladder', title: 'Import ladder', to: '/ladders/import' },
  { key: 'export', title: 'Export your data', words: 'download backup', to: '/settings/data' },
  ...(['light', 'dark', 'system'] as const).map((theme) => ({
    key: theme,
    title: `Use ${theme} theme`,
    words: 'switch appearance mode',
    to: () => chooseTheme(theme),
  })),
  {
    key: 'help',
    title: 'Keyboard shortcuts',
    words: 'help',
    to: () => void document.dispatchEvent(new Event(helpKey)),
  },
]

/** Opens the line of the log, with words in it. */
export function startEntry(text: string): void {
  document.dispatchEvent(new CustomEvent(logKey, { detail: { text } }))
}

/** What can be made of the words that were typed. */
export function actionsWith(text: string): Item[] {
  return [
    { key: 'log text', title: `Log “${text}”`, to: () => startEntry(text) },
    { key: 'goal text', title: `Add goal “${text}”`, to: newGoalPath({ text }) },
  ]
}

/** The items whose words begin with every word that was typed. */
export function fitting(items: readonly Item[], text: string): Item[] {
  const typed = wordsOf(text)
  return items.filter(({ title, words = '' }) => {
    const own = wordsOf(`${title} ${words}`)
    return typed.every((word) => own.some((each) => each.startsWith(word)))
  })
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
