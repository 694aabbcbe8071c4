import type { TextRole } from '../../domain/ladders/ladderMapping.ts'

const levelWords =
  /^(?:(?:job|career|seniority|proficiency|skill|competency|engineering|target)? ?(?:levels?|grades?|bands?|seniority|ranks?|tiers?|stages?|milestones?|steps?|rungs?)|ladders?|positions?|roles?|titles?|job titles?|rating)$/
const competencyWords =
  /^(?:(?:skill|competency|focus|key|core|sub|main) )?(?:competenc(?:y|ies)|skills?|themes?|topics?|areas?|pillars?|dimensions?|attributes?|ax[ie]s|capabilit(?:y|ies)|traits?|qualit(?:y|ies)|practices?|facets?|subjects?|disciplines?|values?|criterion)(?: (?:name|area|group|title))?$/
const aboutWords =
  /^(?:summary|about|description|desc|overview|intro|introduction|blurb|definition|purpose|mission|tagline|short description|long description|paragraph|what it means|meaning|in short|profile|(?:level|competency|skill) (?:summary|description))$/
const exampleWords =
  /^(?:e ?g|examples?|example behaviou?rs?|for example|example tasks?|example evidence|sample tasks?|(?:what )?(?:it |this )?(?:might |may |could )?looks? like|in practice)$/
const expectationWords =
  /^(?:text|expectations?|criteria|criterion|behaviou?rs?|how|signals?|requirements?|responsibilities|details?|statements?|indicators?|evidence|bullets?|points?|guidance|expected(?: behaviou?rs?)?|observable behaviou?rs?|descriptors?|content|what we expect|value|standard|required|optional|mandatory|preferred|desired|must have|nice to have|you|milestone summary)$/
const nameWords = [
  'display name',
  'title',
  'name',
  'label',
  'heading',
  'id',
  'key',
  'slug',
  'code',
  'path',
]
const structureWords =
  /^(?:frameworks?|matrix|rubrics?|tracks?|data|items|entries|contents?|children|groups?|sections?|departments?|famil(?:y|ies)|nodes?|cells?|mappings?|career(?: ?(?:path|ladder|framework)s?)?|job famil(?:y|ies)|individual contributors?)$/
const attributeWords =
  /^(?:order|rank|sort(?: order)?|sequence|weight|category|group|type|color|colour|url|link|icon|image|next(?: level)?|previous(?: level)?|prev|parent|reports(?: to)?|promotes? to|track|scope|gate|family|proficiency|rating|points?|years?.*|experience|salary|status|theme|topic|skill|competency|area|level|grade|band|pillar|dimension)$/
const scopeWords =
  /^(?:level )?(?:scope|influence|impact|sphere(?: of influence)?|reach|radius|scope of (?:influence|impact|work|responsibility)|scope and impact|scope & impact|area of impact|impact radius|area of influence)$/
const upwards =
  /^(?:next(?: level)?|promotes? to|promotion to|leads to|successor|parent|reports(?: to)?|followed by)$/
const downwards =
  /^(?:prev(?:ious)?(?: level)?|predecessor|follows|after|comes after|extends|builds on|promoted from)$/
const orders = /^(?:order|rank|sort(?: order)?|sequence|index|number|no|#|ordinal|level number)$/
const nonLevels =
  /^(?:notes?|comments?|weight(?:ing)?|links?|resources?|evidence|self[- ]assessment|rating|score|questions?|#|no|id|faqs?|introduction|overview|about.*|how .*|what .*|why .*|glossary|further reading|other pages|table of contents|contents|appendix|changelog|licen[cs]e|credits|references)$/

const facts =
  /^(?:(?:typical |usual |expected )?(?:years?|yrs?)(?: of)?(?: (?:professional|relevant|industry|work))* ?experience.*|(?:professional |typical |relevant |work )?experience (?:guide|range|in years|years).*|years.*|(?:annual |base |monthly )?(?:salary|salaries|compensation|pay|remuneration)\b.*|(?:pay|salary) (?:band|range|grade)s?|(?:typical |usual |expected )?(?:experience|tenure)|(?:monthly|yearly|annual|base) pay|more (?:info(?:rmation)?|details)|see also|last (?:changed|updated|modified|reviewed).*|updated(?: on| at)?|version|owner|headcount|reports to|typical (?:scope|title|tenure)s?|job code|typical years|equivalent\b.*|terminal(?: level)?|(?:an? )?terminal level|examples?|notes?|comments?|ok|done|tick)$/

/** Whether a name says a fact about a level, such as a salary, rather than a competency. */
export function isFact(name: string): boolean {
  return facts.test(normalised(name).replace(/\?+$/, ''))
}

export function isLevelLabel(label: string): boolean {
  return levelWords.test(normalised(label))
}

export function isCompetencyLabel(label: string): boolean {
  return competencyWords.test(normalised(label)) && !isLevelLabel(label)
}

/** Whether a key names a list or a group, not something in it: `levels`, `themes`, `tracks`. */
export function isStructural(key: string): boolean {
  const word = normalised(key)
  return (
    isLevelLabel(key) ||
    structureWords.test(word) ||
    /^(?:core |technical |engineering )?(?:competenc(?:y|ies)|skills|themes|topics|areas|pillars|dimensions|categories|attributes|capabilities|axes|values)$/.test(
      word,
    ) ||
    expectationWords.test(word)
  )
}

export function isNonLevel(value: string): boolean {
  return (
    nonLevels.test(normalised(value)) ||
    roleOfField(value) !== null ||
    competencyWords.test(normalised(value))
  )
}

export function isAttribute(key: string): boolean {
  return attributeWords.test(normalised(key)) || isLevelLabel(key)
}

export function isScopeLabel(label: string): boolean {
  return scopeWords.test(normalised(label))
}

export function isOrderLabel(label: string): boolean {
  return orders.test(normalised(label))
}

/** Whether a column names the level above (`up`) or below (`down`) the one it stands at. */
export function directionOf(label: string): 'up' | 'down' | null {
  const word = normalised(label)
  return upwards.test(word) ? 'up' : downwards.test(word) ? 'down' : null
}

/** What a text is for when its key says so. */
export function roleOfField(field: string): TextRole | null {
  const word = normalised(field)
  if (word === 'name') return 'name'
  if (aboutWords.test(word)) return 'about'
  if (exampleWords.test(word)) return 'example'
  return expectationWords.test(word) ? 'expectation' : null
}

/** How well a key names the thing it stands in: 0 is best; -1 not at all. */
export function nameRank(key: string): number {
  return nameWords.indexOf(normalised(key))
}

/** Whether a key is an id more than a name. */
export function isIdKey(key: string): boolean {
  return nameRank(key) >= nameWords.indexOf('id')
}

/** `topics` and `topic`, `levelId` and `levels` are one thing. */
export function singular(key: string): string {
  return normalised(key)
    .replace(/ ?(?:id|ref|key)$/, '')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
}

/** `exampleCriteria`, `example-criteria` and “Example criteria:” alike. */
function normalised(key: string): string {
  return key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, '')
    .replace(/[_./:*()[\]-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
