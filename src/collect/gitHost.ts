import type { EvidenceLink } from '../domain/log/evidence.ts'
import type { Subject } from './gitSubjects.ts'

/**
 * Where a repository can be looked at, from the address it was cloned from: without user names,
 * passwords and tokens; `undefined` when it is on no host.
 */
export function pageOf(remote: string): string | undefined {
  const ssh =
    /^(?:ssh:\/\/)?(?:[^@/\s]+@)([\w.-]+)(?::\d+(?=\/)|:|\/)\/?([^\s?#]+?)(?:\.git)?\/?$/.exec(
      remote,
    )
  if (ssh) return `https://${ssh[1]}/${ssh[2]}`
  const web = /^(https?):\/\/(?:[^@/\s]*@)?([\w.-]+(?::\d+)?)\/([^\s?#]+?)(?:\.git)?\/?$/.exec(
    remote,
  )
  return web ? `${web[1]}://${web[2]}/${web[3]}` : undefined
}

/** The pages of a piece on its host: its pull request or issue, and its last commit. */
export function linksTo(page: string, hash: string, subject: Subject): EvidenceLink[] {
  const ways = waysOf(page)
  const number = /^[#!](\d+)$/.exec(subject.ticket)?.[1]
  const request = { url: `${page}${ways.request}${number}`, title: `Pull request ${number}` }
  const issue = { url: `${page}${ways.issue}${number}`, title: `Issue ${number}` }
  const commit = { url: `${page}${ways.commit}${hash}`, title: `Commit ${hash.slice(0, 7)}` }
  if (!number) return [commit]
  return [subject.isPullRequest ? request : issue, commit]
}

interface Ways {
  commit: string
  request: string
  issue: string
}

function waysOf(page: string): Ways {
  const host = new URL(page).host
  if (/gitlab/.test(host))
    return { commit: '/-/commit/', request: '/-/merge_requests/', issue: '/-/issues/' }
  if (/bitbucket/.test(host))
    return { commit: '/commits/', request: '/pull-requests/', issue: '/issues/' }
  return { commit: '/commit/', request: '/pull/', issue: '/issues/' }
}
