/** Letters that lose their accent, figures of other scripts, and marks of one meaning, by character. */
const plain = new Map<number, number>()

const digitZeros = [0x0e50, 0x0660, 0x06f0, 0xff10]
for (const zero of digitZeros)
  for (let digit = 0; digit < 10; digit++) plain.set(zero + digit, 48 + digit)
for (const [marks, mark] of [
  ['’‘ʼ', "'"],
  ['‐‑‒–—−', '-'],
  ['／', '/'],
  ['：', ':'],
  ['（', '('],
  ['）', ')'],
  ['．', '.'],
  ['，、', ','],
] as const)
  for (const each of marks) plain.set(each.charCodeAt(0), mark.charCodeAt(0))

const beyondAscii = /[^ -~\n\r\t]/

/**
 * A text in small letters without accents, its figures and marks plain, in which every character
 * stands where it stood: places in it are places in the text.
 */
export function folded(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase()
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) codes[at] = foldedCode(text.charCodeAt(at))
  let small = ''
  for (let at = 0; at < codes.length; at += 4096)
    small += String.fromCharCode(...codes.subarray(at, at + 4096))
  return small
}

function foldedCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  if (code < 128) return code
  const known = plain.get(code)
  if (known !== undefined) return known
  const found = code < 0x250 || (code > 0x1e00 && code < 0x2000) ? withoutAccent(code) : code
  plain.set(code, found)
  return found
}

function withoutAccent(code: number): number {
  const letter = String.fromCharCode(code).toLowerCase().normalize('NFD')
  return letter.charCodeAt(0)
}
