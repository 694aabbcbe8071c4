import { basename, dirname, resolve } from 'node:path'
import { clipped, oneLine } from '../domain/base/storable.ts'
import { textOfGit } from './gitProcess.ts'

/** A repository, and who in it is the person. */
export interface Repository {
  folder: string
  name: string
  /** Where it comes from; empty when nowhere. */
  remote: string
  /** Its older commits were not cloned. */
  isShallow: boolean
  /** What the person commits as: addresses, and names where `--me` gave one. */
  me: ReadonlySet<string>
  /** What the person is called; others may be called the same. */
  names: ReadonlySet<string>
}

/** Whether a commit is the person's own. */
export function isMe(author: { name: string; address: string }, { me }: Repository): boolean {
  return me.has(author.address.toLowerCase()) || me.has(comparable(author.name))
}

/** Somebody as a message names them: “Ada <ada@example.org>”. */
export function authorNamed(written: string): { name: string; address: string } {
  const address = /<([^<>]*)>/.exec(written)?.[1]?.toLowerCase() ?? ''
  return { name: oneLine(written.replace(/<[^<>]*>?\s*$/, '')), address }
}

/** Looks up a repository: its name, and the person's addresses as its mailmap joins them. */
export async function openRepository(folder: string, me: readonly string[]): Promise<Repository> {
  const [shallow, commonFolder] = (
    await textOfGit(folder, ['rev-parse', '--is-shallow-repository', '--git-common-dir'])
  ).split('\n')
  const settings = await settingsOf(folder)
  const remote = remoteOf(settings)
  const { me: own, names } = await identityOf(folder, settings, me)
  return {
    ...{ folder, remote, me: own, names, isShallow: shallow === 'true' },
    name: nameOf(remote, resolve(folder, commonFolder!)),
  }
}

async function settingsOf(folder: string): Promise<Map<string, string>> {
  const wanted = '^(user\\.(name|email)|remote\\..*\\.url)$'
  const text = await textOfGit(folder, ['config', '--null', '--get-regexp', wanted], {
    fine: [0, 1],
  })
  const pairs = text.split('\0').filter(Boolean)
  return new Map(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.split('\n')
      return [name, value.length === 0 ? name : value.join('\n')]
    }),
  )
}

function remoteOf(settings: ReadonlyMap<string, string>): string {
  const any = [...settings].find(([key]) => key.startsWith('remote.'))
  return settings.get('remote.origin.url') ?? any?.[1] ?? ''
}

async function identityOf(
  folder: string,
  settings: ReadonlyMap<string, string>,
  me: readonly string[],
): Promise<Pick<Repository, 'me' | 'names'>> {
  const given = me.map((each) => each.trim()).filter(Boolean)
  const address = settings.get('user.email') ?? ''
  const known = [address, ...given].filter(Boolean)
  const mapped = await byMailmap(
    folder,
    known.filter((each) => each.includes('@')),
  )
  const names = [settings.get('user.name') ?? '', ...mapped.map(({ name }) => name)]
  return {
    me: new Set([...known, ...mapped.map((each) => each.address)].map(comparable)),
    names: new Set(names.filter(Boolean).map(comparable)),
  }
}

/** What the mailmap makes of addresses. */
async function byMailmap(
  folder: string,
  addresses: readonly string[],
): Promise<{ name: string; address: string }[]> {
  const contacts = addresses.map((address) => `<${address.replace(/[<>\n]/g, '')}>`)
  if (contacts.length === 0) return []
  const text = await textOfGit(folder, ['check-mailmap', ...contacts])
  return [...text.matchAll(/^(.*?)\s*<([^<>]*)>$/gm)].map(([, name = '', address = '']) => ({
    name,
    address,
  }))
}

/** A name however it is written: “Ada Lovelace”, “ada lovelace”. */
export function comparable(name: string): string {
  return oneLine(name).toLowerCase()
}

function nameOf(remote: string, commonFolder: string): string {
  const ofRemote = /([^/:\\]+?)(?:\.git)?[/\\]*$/.exec(remote)?.[1]
  const own =
    basename(commonFolder) === '.git' ? basename(dirname(commonFolder)) : basename(commonFolder)
  return clipped(oneLine(ofRemote ?? own.replace(/\.git$/, '')), 100) || 'without a name'
}
