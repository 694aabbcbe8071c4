/** What an operation is sent, and the text of a file as it came: the inside of a string in JSON. */
export interface SentInput {
  input: unknown
  longText?: Uint8Array<ArrayBuffer>[]
}

/** The body of a request, part by part as it arrives. */
export interface BodyParts {
  take(part: Uint8Array): void
  /** @throws SyntaxError when what came is no JSON, but for the text of the file. */
  end(): SentInput
}

/**
 * Takes the outermost `text` out of a body and parses the rest. Unpacking 5 MB at once would keep
 * everybody waiting, so whoever reads the file does it.
 */
export function bodyWithText(): BodyParts {
  const walk = walkJson()
  const rest: Uint8Array[] = []
  let text: Uint8Array<ArrayBuffer>[] | undefined
  /** Where the next part goes on: its first byte may be escaped by the last one of this. */
  let begin = 0

  function keep(part: Uint8Array, isText: boolean): void {
    const own = new Uint8Array(part)
    if (isText) text?.push(own)
    else rest.push(own)
  }

  return {
    take(part) {
      let from = 0
      let at = begin
      while (at < part.length) {
        const wasText = walk.isInText()
        at = walk.on(part, at)
        if (walk.isInText() === wasText) continue
        // Both quotation marks stay with the rest; of two texts the later one stands.
        const to = wasText ? at - 1 : at
        keep(part.subarray(from, to), wasText)
        if (!wasText) text = []
        from = to
      }
      begin = at - part.length
      keep(part.subarray(from), walk.isInText())
    },
    end() {
      const input: unknown = JSON.parse(new TextDecoder().decode(Buffer.concat(rest)))
      return text ? { input, longText: text } : { input }
    },
  }
}

const [quote, backslash, colon, comma] = [0x22, 0x5c, 0x3a, 0x2c]
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]

/** Walks over JSON and knows when it is inside the value of the outermost `text`. */
function walkJson() {
  let depth = 0
  let [isInString, isInText, isValue] = [false, false, false]
  /** The beginning of the last outermost string, which may be a key. */
  let word = ''

  function beginString(): void {
    isInString = true
    isInText = isValue && depth === 1 && word === 'text'
    isValue = false
    word = ''
  }

  function overMark(mark: number | undefined): void {
    if (mark === quote) beginString()
    else if (mark === openObject || mark === openList) depth++
    else if (mark === closeObject || mark === closeList) depth--
    else if (mark === colon) isValue = true
    else if (mark === comma) isValue = false
  }

  function throughString(part: Uint8Array, from: number): number {
    let at = from
    while (at < part.length && part[at] !== quote) at += part[at] === backslash ? 2 : 1
    if (depth === 1 && word.length < 5)
      word += String.fromCharCode(...part.subarray(from, Math.min(at, from + 5)))
    if (at >= part.length) return at
    isInString = false
    isInText = false
    return at + 1
  }

  return {
    isInText: () => isInText,
    /** Goes over the next mark, or to the end of a string; answers where it is then. */
    on(part: Uint8Array, at: number): number {
      if (isInString) return throughString(part, at)
      overMark(part[at])
      return at + 1
    },
  }
}
