import { parseHtml } from '../../text/html.ts'
import { phrasing, plainText } from '../../text/plain.ts'
import { tidied } from '../table/rows.ts'

/** A text as one reads it, also where it was written in HTML: “<ul><li>Ships</li></ul>”. */
export function wordsIn(text: string): string {
  const isHtml = /<(?:ul|ol|li|p|br|div)\b[^<>]*>/i.test(text)
  return tidied(isHtml ? plainText(phrasing(parseHtml(text).children), '') : text)
}
