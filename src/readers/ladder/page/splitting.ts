/** What an expectation may hold, as `Expectation` in the domain has it. */
const mostCharacters = 2000
const bullet = /^\s*(?:[-*•·–▪◦‣●]|\d{1,2}[.)]|[a-z][.)])\s+/

/** A box to tick, and the sign of a list with one bullet. */
const box = /^\[[ xX]?\]\s+/
const onlyBullet = /^(?:[*•·▪◦‣●]\s+)?(?:\[[ xX]?\]\s+)?/

/** The expectations in one cell: its bullets, its paragraphs, or its one text. */
export function splitText(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const hasBullets = lines.filter((line) => bullet.test(line)).length >= 2
  const parts = hasBullets ? joined(lines) : [text.trim().replace(onlyBullet, '')]
  return parts.flatMap(shortPieces)
}

/** A line without a bullet goes on with the one before. */
function joined(lines: readonly string[]): string[] {
  const parts: string[] = []
  for (const line of lines) {
    const words = line.replace(bullet, '').replace(box, '')
    if (bullet.test(line) || parts.length === 0) parts.push(words)
    else parts[parts.length - 1] += ` ${words}`
  }
  const [lead = '', first, ...others] = parts
  const isLead =
    first !== undefined &&
    /[:：]$/u.test(lead) &&
    !lines.slice(0, 1).some((line) => bullet.test(line))
  return isLead ? [`${lead} ${first}`, ...others] : parts
}

/** Cuts at the end of a sentence or word where a text is longer than an expectation may be. */
function shortPieces(text: string): string[] {
  if (text.length <= mostCharacters) return [text]
  const start = text.slice(0, mostCharacters)
  const stop = Math.max(start.lastIndexOf('\n'), start.lastIndexOf('. ') + 1)
  const cut =
    stop > 200 ? stop : start.lastIndexOf(' ') > 200 ? start.lastIndexOf(' ') : mostCharacters
  const rest = text.slice(cut).trim()
  return [text.slice(0, cut).trim(), ...(rest === '' ? [] : shortPieces(rest))]
}
