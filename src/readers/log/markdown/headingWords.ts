/** Says nothing about the entries below it: it would only be in the way before them. */
const meaningless =
  /^(?:(?:my |key |main |major |other |side )*(?:projects?|highlights?|achievements?|accomplishments?|wins?|work|done|notes?|misc(?:ellaneous)?|other|others|summary|general|log|entries|shipped|added|changed|fixed|removed|brag (?:doc(?:ument)?|list|sheet)|what (?:i|we) (?:did|shipped)|tl;?dr)(?: (?:this|last) \w+)?)$/iu

/** Says what kind of thing the entries are; one that says itself what was done needs no more. */
const kinds =
  /^(?:what (?:i|you|we)(?:['’]ve)? learn\w*|learnings?|company building|culture|outside (?:of )?work|collaboration\b.*|mentorship\b.*|mentoring\b.*|design\b.*documentation|documentation|impact|results?|leadership|technical\b.*|engineering|teamwork|people|process|feedback|team\b.*|goal (?:summary|review).*|communit(?:y|ies)\b.*|hiring|on[- ]?call|operations|reviews?|learning|growth|skills?|security fixes)$/iu

const titles =
  /\b(?:achievements|accomplishments|brag|hype|journal|diary|log|notes|weekly|year in review|work ?log|changelog|career)\b/iu

const goals =
  /\b(?:goals?|objectives?|okrs?|to-?dos?|next (?:week|month|quarter|half|year|steps?)|upcoming|wish ?list|plans? for)\b|เป้าหมาย/iu
const notes =
  /^(?:ideas?\b.*|.*\bparking lot|backlog|someday\b.*|maybe(?: later)?|for later|(?:things |what )?(?:i want )?to (?:learn|try|read|do)\b.*|(?:what )?i(?:['’]d like| would like| want) to\b.*|growth areas?|(?:development|improvement) areas?|areas? (?:for|of|to) (?:growth|improve\w*|develop\w*)|weaknesses|blockers?|blocked|targets?\b.*|plans?|how (?:to|i|we) (?:use|keep|write|fill)\b.*|(?:\w+ )?template|instructions?|(?:on[- ]?call )?(?:rota|rotation|schedule)\b(?: \(.*)?|reminders?|references?|coming up|in progress|planned|open (?:points|questions|items|topics)|next up|next \d+ (?:weeks|months)|(?:things |what )?i(?:['’]d)? (?:like|wanna|want)\b.*|unreleased|contributing|licen[cs]e|(?:table of )?contents|legend|ziele\b.*|(?:what|where) i(?:['’]d| would| could)\b.*(?:differently|better)|what drained me)$/iu
const lookingBack =
  /\b(?:summary|achieved?|achievements?|reached|done|completed|accomplish\w*|results?|outcomes?|review|met|progress)\b/iu

const outlines =
  /\b(?:stacks?|technolog(?:y|ies)|tools?|tooling|outline|agenda|syllabus|curriculum|skills?|languages|frameworks|contents)\b/iu

export function isMeaningless(heading: string): boolean {
  return meaningless.test(heading)
}

export function isKind(heading: string): boolean {
  return meaningless.test(heading) || kinds.test(heading)
}

/** The title of a whole document, rather than of a piece of work. */
export function isDocumentTitle(heading: string): boolean {
  return titles.test(heading)
}

/** Whether what stands below these headings is wanted or noted, not done. The nearest decides. */
export function isAboutGoals(path: readonly string[]): boolean {
  const deciding = path.findLast(
    (heading) => isNote(heading) || goals.test(heading) || lookingBack.test(heading),
  )
  if (deciding === undefined) return false
  return isNote(deciding) || (goals.test(deciding) && !lookingBack.test(deciding))
}

/** “6. Ideas”, “[Unreleased]” as well. */
function isNote(heading: string): boolean {
  return notes.test(heading.replace(/^\d+[.)]\s+|[[\]]/g, ''))
}

export function mentionsGoals(heading: string): boolean {
  return goals.test(heading)
}

/** Whether a list below names parts of one thing: a stack, a course outline. */
export function isOutline(heading: string): boolean {
  return outlines.test(heading)
}

/** A heading as one would say it: without the emoji, colon or number around it. */
export function spokenHeading(text: string): string {
  return text.replace(/^[^\p{L}\p{N}@#"“(]+|[^\p{L}\p{M}\p{N})\]"”!?+#%.’']+$/gu, '').trim()
}

const plurals: readonly [RegExp, string][] = [
  [/^books read$/i, 'Book read'],
  [/^blog ?posts$/i, 'Blog post'],
  [
    /^(talk|workshop|article|presentation|course|certificate|certification|meetup|conference|podcast|interview|award|book|class(?=es)|post|video|launch(?=es))(?:es|s)$/i,
    '$1',
  ],
]

/** A heading over many, as one says it before one of them: “Talks” is “Talk”. */
export function singular(heading: string): string {
  const found = plurals.find(([plural]) => plural.test(heading))
  return found ? heading.replace(...found) : heading
}
