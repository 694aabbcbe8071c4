/** The five markers of success of the essay; a person adds their own. */
export const usualMarkerNames: readonly string[] = [
  'technical mastery',
  'business impact',
  'recognition',
  'innovation',
  'mentorship',
]
