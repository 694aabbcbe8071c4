export const themes = ['system', 'light', 'dark'] as const

/** How the pages look: as the system says, or as chosen on this device. */
export type Theme = (typeof themes)[number]

const remembered = 'fairwind.theme'

/** What this device has chosen. */
export function chosenTheme(): Theme {
  return themes.find((theme) => theme === localStorage.getItem(remembered)) ?? 'system'
}

/** Remembers a theme on this device, and shows it at once. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(remembered)
  else localStorage.setItem(remembered, theme)
  showTheme()
}

/** Every colour follows the colour scheme of the document. */
export function showTheme(): void {
  const theme = chosenTheme()
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme
}
