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
