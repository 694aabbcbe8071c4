import type { Contact } from './profile.ts'

/** Ways to reach a person as one line shows them; links without what every link starts with. */
export function contactLine({ email, phone, place, links }: Contact): string[] {
  const short = links.map((link) => link.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''))
  return [place, email, phone, ...short].filter(Boolean)
}
