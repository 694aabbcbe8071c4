import type { FrontmatterContent } from 'mdast'

declare module 'mdast' {
  interface Toml extends Literal {
    type: 'toml'
  }
  interface FrontmatterContentMap {
    toml: Toml
  }
  interface RootContentMap {
    toml: Toml
  }
}

export interface Shown {
  /** The text with empty lines for what is hidden, so that the others keep their numbers. */
  body: string
  front: FrontmatterContent | undefined
  /** How many comments there were. */
  comments: number
}

/** Takes out what is for programs, between two fences at the top, and what is for nobody. */
export function withoutHidden(
  text: string,
  isFrontMatter: (front: FrontmatterContent) => boolean,
): Shown {
  const found = frontMatterOf(text)
  if (!found || !isFrontMatter(found.front)) return { ...withoutComments(text), front: undefined }
  const rest = emptied(text.slice(0, found.end)) + text.slice(found.end)
  return { ...withoutComments(rest), front: found.front }
}

const fences = { yaml: /^(?:---|\.\.\.)[ \t]*$/, toml: /^\+\+\+[ \t]*$/ }
const opening = /^(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/

/** Front matter, its text without the fences, and where it ends. */
export function frontMatterOf(
  text: string,
): { front: FrontmatterContent; end: number } | undefined {
  const opened = opening.exec(text)
  if (!opened) return undefined
  const type = opened[1] === '---' ? 'yaml' : 'toml'
  const start = opened[0].length
  for (let at = start; at < text.length; ) {
    const end = endOfLine(text, at)
    if (fences[type].test(text.slice(at, end).trimEnd()))
      return { front: { type, value: text.slice(start, at) }, end }
    at = end
  }
  return undefined
}

/** Behind the line that an index is in, and its break. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** Empties comments that begin a line. One that is never closed is text. */
function withoutComments(text: string): Pick<Shown, 'body' | 'comments'> {
  let [body, done, comments] = ['', 0, 0]
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', Math.max(at + 1, done))) {
    if (!beginsLine(text, at)) continue
    const end = text.indexOf('-->', at + 4)
    if (end < 0) break
    body += text.slice(done, at) + emptied(text.slice(at, end))
    done = end + 3
    comments++
  }
  return { body: body + text.slice(done), comments }
}

function beginsLine(text: string, at: number): boolean {
  let before = at - 1
  while (text[before] === ' ' || text[before] === '\t') before--
  return before < 0 || text[before] === '\n'
}

function emptied(words: string): string {
  return words.replace(/[^\n]/g, '')
}
