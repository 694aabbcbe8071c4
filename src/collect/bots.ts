/** Names of programs that commit and comment, where they do not say “[bot]” themselves. */
const programs =
  /\[bot\]|\b(?:dependabot|renovate|greenkeeper|github-actions|gitlab-bot|snyk-bot|semantic-release|pre-commit-ci|allcontributors|imgbot|weblate|jenkins|travis ci)\b|(?:^|[-_ ])bot$/i

/** Whether a commit or comment is a program's. */
export function isBot(name: string, address = ''): boolean {
  return (
    programs.test(name) || /\[bot\]|^(?:bot|renovate|dependabot|github-actions)@/i.test(address)
  )
}
