/**
 * Expectations with an entry each, and whether an engineer would take it as possible evidence:
 * judged before the rule was read. The twenty that are none share an everyday word.
 */
export const candidatePairs: readonly (readonly [string, string, boolean])[] = [
  [
    'Mentors engineers and helps them grow',
    'Mentored two juniors through their first on-call rotation',
    true,
  ],
  [
    'Mentors engineers and helps them grow',
    'Fixed the growing memory usage of the mail worker',
    false,
  ],
  [
    'Writes clear design documents before large changes',
    'Wrote the design document for the move to event sourcing',
    true,
  ],
  [
    'Writes clear design documents before large changes',
    'Cleared the large backlog of support tickets before Christmas',
    false,
  ],
  [
    'Leads incident response and follows up with a postmortem',
    'Led the response to the payments incident and wrote its postmortem',
    true,
  ],
  [
    'Leads incident response and follows up with a postmortem',
    'Read the API response times in the dashboard',
    false,
  ],
  [
    'Improves the reliability of services the team owns',
    'Made the checkout service more reliable by retrying lost messages',
    true,
  ],
  ['Improves the reliability of services the team owns', 'Organised the team lunch', false],
  [
    'Interviews candidates and gives useful feedback',
    'Interviewed four candidates for the platform team',
    true,
  ],
  [
    'Interviews candidates and gives useful feedback',
    'Gave a useful name to the settings page',
    false,
  ],
  ['Reviews code thoroughly and kindly', 'Reviewed 23 pull requests from other teams', true],
  ['Reviews code thoroughly and kindly', 'Deleted dead code from the importer', false],
  [
    'Automates repetitive manual work',
    'Automated the monthly invoice run that took a day by hand',
    true,
  ],
  ['Automates repetitive manual work', 'Worked from the Lisbon office for a week', false],
  [
    'Debugs difficult production problems',
    'Debugged a deadlock in production that nobody could reproduce',
    true,
  ],
  ['Debugs difficult production problems', 'Found it difficult to book a meeting room', false],
  [
    'Plans and estimates the work of a project',
    'Planned the migration project and estimated each step',
    true,
  ],
  ['Plans and estimates the work of a project', 'Project photos for the intranet', false],
  [
    'Sets technical direction for several teams',
    'Set the technical direction for storage, which three teams now follow',
    true,
  ],
  ['Sets technical direction for several teams', 'Set up my new laptop', false],
  [
    'Communicates trade-offs to people outside engineering',
    'Explained the trade-offs of the delay to sales and support',
    true,
  ],
  [
    'Communicates trade-offs to people outside engineering',
    'Ran outside at lunch with people from engineering',
    false,
  ],
  [
    'Owns a feature from idea to production',
    'Owned the export feature from first sketch to production',
    true,
  ],
  ['Owns a feature from idea to production', 'Had an idea for a team name', false],
  [
    'Teaches others through talks and workshops',
    'Taught a workshop on query plans to 15 engineers',
    true,
  ],
  ['Teaches others through talks and workshops', 'Workshop keys were lost and replaced', false],
  [
    'Tests code well, including its edge cases',
    'Added property tests for the edge cases of the date parser',
    true,
  ],
  ['Tests code well, including its edge cases', 'Ordered phone cases for the test devices', false],
  [
    'Monitors systems and sets meaningful alerts',
    'Set alerts on queue age and removed forty meaningless ones',
    true,
  ],
  ['Monitors systems and sets meaningful alerts', 'Bought a second monitor', false],
  [
    'Pays down technical debt deliberately',
    'Paid down the debt in the billing module by deleting three adapters',
    true,
  ],
  ['Pays down technical debt deliberately', 'Paid the invoice of the conference', false],
  [
    'Reduces the cost of infrastructure',
    'Cut infrastructure costs by 30% by moving batch jobs to spot machines',
    true,
  ],
  ['Reduces the cost of infrastructure', 'Reduced the height of the page header', false],
  [
    'Keeps customer data secure',
    'Rotated the keys that encrypt customer data and closed two security holes',
    true,
  ],
  ['Keeps customer data secure', 'Kept notes at the customer dinner', false],
  ['Onboards new team members', 'Onboarded Tendai and rewrote the onboarding guide', true],
  ['Onboards new team members', 'Members of the book club met twice', false],
  [
    'Resolves conflicts and builds agreement between teams',
    'Brought the two teams to an agreement about who owns the schema',
    true,
  ],
  [
    'Resolves conflicts and builds agreement between teams',
    'Resolved merge conflicts in the release branch',
    false,
  ],
]
