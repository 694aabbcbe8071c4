import type { EvidenceLink } from '../../domain/log/evidence.ts'

/** Links as lines one can edit: the address, then what it is called. */
export function linesOf(links: readonly EvidenceLink[]): string {
  return links.map(({ url, title }) => `${url} ${title}`.trim()).join('\n')
}

/** The links of such lines; the server judges the addresses. */
export function linksIn(lines: string): EvidenceLink[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [url = '', ...words] = line.split(/\s+/)
      return { url, title: words.join(' ') }
    })
}

/** The links of an entry and those in its words, each once, as far as they lead to a web page. */
export function linksToOpen(links: readonly EvidenceLink[], text = ''): EvidenceLink[] {
  const inText = [...text.matchAll(/https?:\/\/[^\s<>"“”„«»]+/gi)].map(([url]) => ({
    url: withoutEnd(url),
    title: '',
  }))
  const all = [...links, ...inText].filter(({ url }) => isWebPage(url))
  return all.filter(({ url }, index) => all.findIndex((each) => each.url === url) === index)
}

/** What a link is called: its title, or where it leads. */
export function nameOfLink({ url, title }: EvidenceLink): string {
  if (title !== '') return title
  const short = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
  return short.length > 60 ? `${short.slice(0, 59)}…` : short
}

/** A sentence or a bracket that ends behind an address is not part of it. */
function withoutEnd(url: string): string {
  const end = url.replace(/[.,;:!?'’]+$/u, '')
  return end.endsWith(')') && !end.includes('(') ? withoutEnd(end.slice(0, -1)) : end
}

function isWebPage(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}
