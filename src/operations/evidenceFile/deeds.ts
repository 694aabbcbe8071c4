const irregular =
  'led|built|wrote|ran|gave|made|taught|won|spoke|held|took|did|got|set|put|cut|found|kept|brought|became|began|grew|drove|went|met|had|was|were|sold|sent|spent|shot|sped|split|stood|thought|told|understood|broke|bought|chose|drew|hit|hosted|rewrote|oversaw|upheld|co-\\w+'

const deed = new RegExp(
  `^(?:(?:i|we)\\s+(?:\\w+ly\\s+)?)?(?:(?:successfully|also|then|finally)\\s+)?(?:${irregular}|[a-z-]{2,}ed)\\b`,
  'iu',
)

/** Whether a text begins with what somebody did: “Led …”, “Introduced …”. English only. */
export function isDeed(text: string): boolean {
  return deed.test(text.replace(/^[^\p{L}]+/u, ''))
}

const nothing =
  /^(?:[^\p{L}\p{N}]*|(?:tbd|tba|todo|n\/?a|none|nothing(?: yet)?|wip|\.\.\.)[.!]?|\(?(?:on )?(?:holidays?|vacation|sick(?: leave)?|parental leave|(?:maternity|paternity) leave|sabbatical|pto|day off|out of office)\b(?:[^\p{L}].*)?)$/iu

/** A place somebody meant to fill: “—”, “TBD”. */
export function isNothing(text: string): boolean {
  return nothing.test(text)
}

/** “Worked on this project since 2024.”: when, and no more. */
export function saysOnlyWhen(text: string): boolean {
  return /^(?:(?:i(?:['’]ve| have)?\s+)?(?:been\s+)?work(?:ed|ing)\s+on\s+(?:this|it)(?:\s+project)?\b.{0,40}|(?:since|from|started(?: in)?|duration|period|dates?|when|time ?frame)\b:?.{0,30}\d{4}.{0,12})$/iu.test(
    text,
  )
}

/** The few words of a label: “Highlights:”, “**Impact**”. */
export function isLabel(text: string, isStrong: boolean): boolean {
  return (
    text.length <= 50 &&
    text.split(' ').length <= (isStrong ? 6 : 3) &&
    (isStrong || /[:：]$/.test(text))
  )
}

/** The parts of something, each in a few words, rather than what happened. */
export function isPart(text: string): boolean {
  return text.length <= 70 && text.split(/\s+/).length <= 9 && !isDeed(text)
}
