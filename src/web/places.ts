/** A page as the menu, the tabs and the search name it. `path` is its address inside the record. */
export interface Place {
  path: string
  title: string
}

/** An entry of the menu. Several pages are shown as tabs; the entry opens the first of them. */
export interface Section extends Place {
  pages?: readonly Place[]
}

export const ownSections: readonly Section[] = [
  { path: '/today', title: 'Today' },
  { path: '/log', title: 'Log' },
  {
    path: '/goals',
    title: 'Goals',
    pages: [
      { path: '/goals', title: 'List' },
      { path: '/goals/priorities', title: 'Priorities' },
      { path: '/goals/map', title: 'Map' },
    ],
  },
  {
    path: '/sweet-spot',
    title: 'Sweet spot',
    pages: [
      { path: '/sweet-spot', title: 'Overlap' },
      { path: '/wants', title: 'My wants' },
      { path: '/sweet-spot/history', title: 'History' },
    ],
  },
  {
    path: '/scope',
    title: 'Growth',
    pages: [
      { path: '/scope', title: 'Scope' },
      { path: '/readiness', title: 'Readiness' },
      { path: '/titles', title: 'Titles' },
    ],
  },
  {
    path: '/reflect',
    title: 'Reflect',
    pages: [
      { path: '/reflect', title: 'Questions' },
      { path: '/reflect/values', title: 'Values' },
      { path: '/success', title: 'Success' },
      { path: '/assess', title: 'Strengths' },
      { path: '/energy', title: 'Energy' },
      { path: '/ikigai', title: 'Ikigai' },
    ],
  },
  { path: '/packets', title: 'Documents' },
]

export const organisationSections: readonly Section[] = [
  { path: '/needs', title: 'Needs' },
  { path: '/ladders', title: 'Ladders' },
  { path: '/topics', title: 'Topics' },
]

export const settingsSection: Section = {
  path: '/settings',
  title: 'Settings',
  pages: [
    { path: '/settings', title: 'Profile' },
    { path: '/settings/privacy', title: 'Privacy' },
    { path: '/settings/notifications', title: 'Notifications' },
    { path: '/settings/data', title: 'Import and export' },
    { path: '/settings/demo', title: 'Demo' },
    { path: '/settings/about', title: 'About' },
  ],
}

const places = [...ownSections, ...organisationSections, settingsSection].flatMap((section) =>
  (section.pages ?? [section]).map((page) => ({ section, page })),
)

/** Where an address belongs: the page it is, or the one it is below. The first address is Today. */
export function placeAt(address: string): { section: Section; page: Place } | undefined {
  const path = address === '/' ? '/today' : address
  return places
    .filter(({ page }) => path === page.path || path.startsWith(`${page.path}/`))
    .sort((one, other) => other.page.path.length - one.page.path.length)[0]
}
