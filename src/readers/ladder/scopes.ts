import { Scope } from '../../domain/base/scope.ts'

const rings: readonly [Scope, RegExp][] = [
  [
    'industry',
    /\b(?:industry|industry-wide|community|world|global community|open source|the public|external(?:ly)?|profession)\b/i,
  ],
  [
    'company',
    /\b(?:company|company-wide|companywide|enterprise|whole business|entire business|business-wide|firm)\b/i,
  ],
  [
    'organisation',
    /\b(?:organi[sz]ation|organi[sz]ation-wide|org|org-wide|department|division|business unit|engineering as a whole|all of engineering|tribe|function)\b/i,
  ],
  [
    'several teams',
    /\b(?:teams|squads|cross-team|multi-team|several teams|group of teams|groups?|product area)\b/i,
  ],
  ['team', /\b(?:team|squad|team-wide)\b/i],
  [
    'teammates',
    /\b(?:team ?mates?|peers?|pods?|sub-?systems?|features?|components?|buddy|pairs?|projects?|services?)\b/i,
  ],
  ['self', /\b(?:self|own work|own tasks?|tasks?|individual|yourself|themselves|oneself|bugs?)\b/i],
]

/** The widest ring that a statement of scope names; `null` where it names none, or is an essay. */
export function readScope(said: string): Scope | null {
  const exact = Scope.safeParse(said.trim().toLowerCase())
  if (exact.success) return exact.data
  if (said.length > 400) return null
  const lead = /^([^:]{1,30}): /.exec(said)?.[1]
  if (lead !== undefined && namesScope(lead)) return readScope(lead)
  const positive = said
    .replace(
      /\b(?:with|from|under|by) (?:the )?(?:help|support|guidance|supervision|direction)[^.;,]*/gi,
      '',
    )
    .replace(/\b(?:not|rather than)(?: just| only)? on specific[^.;,]*/gi, '')
    .replace(/\bteam (?:pods?|members?)\b/gi, 'pods')
  return rings.find(([, pattern]) => pattern.test(positive))?.[0] ?? null
}

/** Whether a value does nothing but name a ring: “Subsystem”, “Multiple Teams”. */
export function namesScope(value: string): boolean {
  return value.length <= 30 && value.split(/\s+/).length <= 3 && readScope(value) !== null
}
