const number =
  '(?:\\d+(?:[.,]\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|(?:a )?few|(?:a )?couple of|half an?)'
const unit = '(?:minute|hour|day|week|fortnight|sprint|month|quarter|year|decade)s?'
const weekday = '(?:mon|tues?|wednes|thurs?|fri|satur|sun)day'

/** What looks like a day and is none. Each match is covered before days are looked for. */
const coverings: readonly RegExp[] = [
  /https?:\/\/\S+/giu,
  /`[^`\n]*`/gu,
  // Versions: “v2.10”, “1.2.3”; a date with dots ends or begins with four figures.
  /(?<![\p{L}\d.])v\d[\w.]*/giu,
  /(?<![\d.])(?!(?<=^|[[(])\d\d\.(?:0[1-9]|1[0-2])\.\d\d(?!\d))\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/gu,
  // How often: “twice a week”, “every other Monday”, “3x per month”.
  new RegExp(
    `\\b(?:once|twice|thrice|\\d+\\s?x|${number} times|every|each|per)\\s+(?:(?:other|single|an?|per|each|every|\\d+|first|second|last)\\s+)*(?:${unit}|${weekday}|morning|evening)s?\\b`,
    'giu',
  ),
  // How long: “for 3 months”, “over a quarter”, “in the last two weeks”, “2-5 years”.
  new RegExp(
    `\\b(?:for|over|within|after|in|during|took|takes?|than|about|nearly)\\s+(?:${number}\\s+)${unit}\\b(?!\\s+ago)`,
    'giu',
  ),
  new RegExp(
    `\\b(?:the|these|those|my|our)\\s+(?:last|past|previous|first|next|coming)\\s+(?:${number}\\s+)?${unit}\\b(?!\\s+of\\s+\\p{L})`,
    'giu',
  ),
  new RegExp(`\\b${number}\\s*(?:-|–|to|or)\\s*${number}\\s+${unit}\\b(?!\\s+ago)`, 'giu'),
  // What is still to come.
  /\b(?:next|coming|upcoming|following)\s+[\p{L}\d]+/giu,
  // What belongs to a day and happened on another: “the review of yesterday's outage”.
  /\b(?:today|yesterday|tonight|(?:last|this) \p{L}+|[a-z]+day)[’']s\b/giu,
  /\b24\/7\b/gu,
]

/** A character that no pattern of a day contains. */
const cover = '\u0001'

/** The text with everything covered that is no day although it looks like one; as long as before. */
export function withoutLookalikes(text: string): string {
  return coverings.reduce(
    (left, pattern) => left.replace(pattern, (words) => cover.repeat(words.length)),
    text,
  )
}

/** Covers one stretch of a text. */
export function covered(text: string, at: number, length: number): string {
  return text.slice(0, at) + cover.repeat(length) + text.slice(at + length)
}
