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

/** “Hi all,” and “Cheers, Callum”: how mails begin and end. */
export function isGreeting(text: string): boolean {
  return /^(?:(?:hi|hello|hey|dear)\b[^.!?]{0,30}[,!]?|(?:cheers|best|thanks|thank you|(?:kind |best )?regards|all the best|br)\b[,!]?(?:\s+\p{Lu}[\p{L}.]+){0,2})$/iu.test(
    text,
  )
}

/** What stands about a document or a mail, not in it: “Created by: …”, “Subject: …”. */
const aboutLine =
  /^(?:created|last edited|edited|updated|last updated|owner|author|status|tags|from|to|cc|subject|date|sent)\b[^:\n]{0,16}:/iu

/** Whether lines are the head of a mail or the properties of a page. */
export function areProperties(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => aboutLine.test(line))
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
    text.length <= 60 &&
    text.split(' ').length <= (isStrong ? 8 : 3) &&
    (isStrong || /[:：]$/.test(text))
  )
}

/** The parts of something, each in a few words, rather than what happened. */
export function isPart(text: string): boolean {
  return text.length <= 70 && text.split(/\s+/).length <= 9 && !isDeed(text)
}
