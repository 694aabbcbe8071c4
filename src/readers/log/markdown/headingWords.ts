import { logWords } from '../../vocabulary/logWords.ts'

/** Says nothing about the entries below it: it would only be in the way before them. */
export function isMeaningless(heading: string): boolean {
  return logWords().emptyHeadings.test(heading)
}

/** Says what kind of thing the entries are; one that says itself what was done needs no more. */
export function isKind(heading: string): boolean {
  return isMeaningless(heading) || logWords().kindHeadings.test(heading)
}

/** The title of a whole document, rather than of a piece of work. */
export function isDocumentTitle(heading: string): boolean {
  return logWords().titleHeadings.test(heading)
}

/** Whether what stands below these headings is wanted or noted, not done. The nearest decides. */
export function isAboutGoals(path: readonly string[]): boolean {
  const deciding = path.findLast(
    (heading) => isNote(heading) || mentionsGoals(heading) || looksBack(heading),
  )
  if (deciding === undefined) return false
  return isNote(deciding) || (mentionsGoals(deciding) && !looksBack(deciding))
}

/** “6. Ideas”, “[Unreleased]” as well. */
function isNote(heading: string): boolean {
  return logWords().noteHeadings.test(heading.replace(/^\d+[.)]\s+|[[\]]|\s+\([^()]*\)$/g, ''))
}

export function mentionsGoals(heading: string): boolean {
  return logWords().goalHeadings.test(heading)
}

function looksBack(heading: string): boolean {
  return logWords().lookingBack.test(heading)
}

/** Whether a list below names parts of one thing: a stack, a course outline. */
export function isOutline(heading: string): boolean {
  return logWords().outlineHeadings.test(heading)
}

/** A heading as one would say it: without the emoji, colon or number around it. */
export function spokenHeading(text: string): string {
  return text.replace(/^[^\p{L}\p{N}@#"“(]+|[^\p{L}\p{M}\p{N})\]"”!?+#%.’']+$/gu, '').trim()
}

/** A heading over many, as one says it before one of them: “Talks” is “Talk”. */
export function singular(heading: string): string {
  const found = logWords().pluralHeadings.get(heading.toLowerCase())
  return found ? `${heading.charAt(0)}${found.slice(1)}` : heading
}
