/** What somebody who values something may do; the first of the essay, the others in its spirit. */
export interface Activity {
  /** Names of values, in small letters. */
  values: readonly string[]
  what: string
}

export const activities: readonly Activity[] = [
  {
    values: ['innovation', 'creativity', 'adventure', 'curiosity', 'playfulness'],
    what: 'Take part in a project that tries something nobody here has solved yet',
  },
  {
    values: ['collaboration', 'belonging', 'friendship', 'community', 'trust'],
    what: 'Look for work that a whole team does together, such as pairing weeks or a guild',
  },
  {
    values: ['independence', 'autonomy', 'freedom', 'flexibility', 'responsibility'],
    what: 'Own something from end to end, or build a side project of your own',
  },
  {
    values: ['teaching', 'mentorship', 'kindness', 'generosity', 'empathy', 'service'],
    what: 'Mentor somebody for a quarter, or run a session on what people ask you about',
  },
  {
    values: ['learning', 'growth', 'mastery', 'expertise', 'challenge'],
    what: 'Choose one thing to learn on purpose, with an hour kept for it each week',
  },
  {
    values: ['craft', 'excellence', 'rigour', 'beauty', 'simplicity', 'order', 'sustainability'],
    what: 'Make one part of the system as good as you know how, and write down what good means',
  },
  {
    values: ['impact', 'usefulness', 'purpose', 'progress', 'efficiency'],
    what: 'Sit with the people who use it for a day, and mend what hurts them most',
  },
  {
    values: ['recognition', 'reputation', 'influence', 'ambition', 'competition'],
    what: 'Give a talk or write an article about something you finished',
  },
  {
    values: ['leadership', 'authority', 'courage', 'optimism'],
    what: 'Lead a small piece of work that crosses teams, from proposal to end',
  },
  {
    values: ['fairness', 'justice', 'diversity', 'respect', 'openness', 'honesty'],
    what: 'Help with how people are hired, reviewed or welcomed',
  },
  {
    values: ['calm', 'balance', 'health', 'family', 'peace', 'focus', 'solitude', 'patience'],
    what: 'Agree on hours without meetings, and pick work that is long rather than urgent',
  },
  {
    values: ['stability', 'safety', 'reliability', 'loyalty', 'tradition'],
    what: 'Take care of something that must not fail: runbooks, upgrades, restores that are tried',
  },
]
