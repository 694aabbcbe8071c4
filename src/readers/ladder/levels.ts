const code =
  /^(?:ic|lvl|level|l|e|m|mg|mgr|t|p|d|s|se|sde|swe|em|eng|g|grade|band|tier|step|stage|milestone|rank|class|phase)[\s.:_#-]?\d{1,2}(?:\.\d)?[a-z]?(?![\p{L}\d])/iu
/** “Regular (E2)”: a code behind any name. */
const bracketed = /\((?:ic|l|e|m|t|p|d|s|se|sde|swe|em|g|grade |band |level )[\s.-]?\d{1,2}\)$/iu
const seniority =
  /(?<![\p{L}\d])(?:junior|jr|associate|entry|entry[- ]level|graduate|grad|intern|apprentice|trainee|mid|mid[- ]?level|middle|regular|intermediate|senior|sr|staff|principal|distinguished|fellow|lead|head|director|vp|svp|evp|vice president|cto|chief|novice|beginner|advanced|expert|proficient|competent|practitioner|master|journeyman|journeyperson)(?![\p{L}\d])/iu
const role =
  /(?<![\p{L}\d])(?:engineer|developer|programmer|analyst|architect|designer|consultant|manager|scientist|specialist|administrator|technologist|tester|sre)(?![\p{L}\d])/iu
const numbered = /[\s-](?:\d{1,2}|[ivx]{1,4})(?:$|\s*[(:–—-])/iu
const bareNumber = /^(?:\d{1,2}|[IVX]{1,4})$/u
const sfia =
  /^(?:follow|assist|apply|enable|ensure(?:,| or|\/)? ?advise|initiate(?:,| or|\/)? ?influence|set strategy.*)$/iu

/** How much a value looks like the name of a level: 0 not at all, 1 surely. */
export function levelLikeness(written: string): number {
  const value = plain(written)
  if (value === '' || value.length > 70 || /[.!?;]$/.test(value)) return 0
  const words = value.split(' ').length
  if (bareNumber.test(value)) return 0.4
  if (code.test(value) || sfia.test(value)) return 1
  if (words <= 5 && bracketed.test(value)) return 0.9
  if (words > 8 || /^(?:what|how|why|who|about|becoming|your)\s/i.test(value)) return 0
  if (role.test(value)) return seniority.test(value) || numbered.test(value) ? 1 : 0.75
  if (seniority.test(value)) return words <= 3 ? 0.9 : 0.4
  return 0
}

export function isBareNumber(value: string): boolean {
  return bareNumber.test(value.trim())
}

const ranks: readonly [RegExp, number][] = [
  [/\b(?:intern|apprentice|trainee)\b/i, 0],
  [/\b(?:fellow|vp|vice president|cto|chief)\b/i, 9],
  [/\bdistinguished\b/i, 8],
  [/\bdirector\b/i, 8],
  [/\bprincipal\b/i, 7],
  [/\bstaff\b/i, 6],
  [/\b(?:senior|sr)\b/i, 4],
  [/\b(?:junior|jr|graduate|entry|novice|beginner|associate)\b/i, 1],
  [/\b(?:mid|mid-level|intermediate|engineer|developer|proficient|competent)\b/i, 2],
  [/\b(?:lead|head|advanced|expert|master)\b/i, 5],
]

/** Where a name usually stands among levels, to notice a list that runs downwards. */
export function usualRank(value: string): number | null {
  const number = numberIn(value)
  if (number !== null) return number
  return ranks.find(([pattern]) => pattern.test(value))?.[1] ?? null
}

/** The number of a level such as `IC3`, `Level 2` or `4`; a name such as “Engineer II” has none. */
export function numberIn(value: string): number | null {
  const name = plain(value)
  if (/^\d{1,2}$/.test(name)) return Number(name)
  const found = code.test(name) ? /\d{1,2}(?:\.\d)?/.exec(name) : null
  return found ? Number(found[0]) : null
}

/** The letters before the number: levels of one series share them. */
export function seriesOf(value: string): string {
  return /^[^\d]*/.exec(plain(value))![0].trim().toLowerCase()
}

/** Without emoji and marks around it. */
function plain(value: string): string {
  return value
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, '')
    .replace(/[*_`#]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:•·–—|-]+|[\s:•·–—|-]+$/g, '')
}
