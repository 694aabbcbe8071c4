/** One way to set a text: its lines, and the width of the widest. */
export interface Setting {
  lines: string[]
  width: number
}

/** Says how wide a text is, in pixels. */
export type Measure = (text: string) => number

/** The ways to set a text in one, two or three lines, each with the lines as even as can be. */
export function settingsOf(text: string, measure: Measure): Setting[] {
  const words = text.split(/(?:(?![\u00a0\u202f])\s)+/).filter(Boolean)
  const settings: Setting[] = []
  for (const count of [1, 2, 3]) {
    const best = narrowest(words, count, measure)
    const before = settings.at(-1)
    if (best && (!before || best.width < before.width)) settings.push(best)
  }
  return settings
}

function narrowest(words: string[], count: number, measure: Measure): Setting | undefined {
  if (count > words.length) return undefined
  if (count === 1) {
    const line = words.join(' ')
    return { lines: [line], width: measure(line) }
  }
  let best: Setting | undefined
  for (let cut = 1; cut <= words.length - count + 1; cut++) {
    const rest = narrowest(words.slice(cut), count - 1, measure)
    const first = words.slice(0, cut).join(' ')
    const width = Math.max(measure(first), rest?.width ?? 0)
    if (rest && (!best || width < best.width)) best = { lines: [first, ...rest.lines], width }
  }
  return best
}

/**
 * A width that a text in our sans does not exceed, from classes of characters. For where nothing
 * can be measured, and where guessing too wide is better than running over.
 */
export function estimatedWidth(text: string, fontSize: number): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * fontSize
}

function emsOf(character: string): number {
  if (/\p{Mn}|\p{Me}|\u200d|\ufe0f/u.test(character)) return 0
  if (/\p{Extended_Pictographic}/u.test(character) && !/[0-9#*©®™]/.test(character)) return 1.5
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character))
    return 1.1
  if (/[ilj.,'’:;|!]/.test(character)) return 0.34
  if (/[frt()[\] -]/.test(character)) return 0.45
  if (/[mwMW@%&]/.test(character)) return 1
  if (/\p{Lu}/u.test(character)) return 0.82
  return 0.68
}
