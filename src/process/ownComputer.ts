import type { Settings } from './settings.ts'

/**
 * Whether this server is one person's own: on loopback, under no other name, with the embedded
 * database. Only there may a page read what lies on this computer.
 */
export function isOwnComputer({
  host,
  hostNames,
  server,
}: Pick<Settings, 'host' | 'hostNames' | 'server'>): boolean {
  return !server && hostNames.length === 0 && /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/.test(host)
}
