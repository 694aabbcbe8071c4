import * as z from 'zod'

/** A server that takes mails. */
export interface SmtpSettings {
  url: string
  /** The address that mails come from. */
  from: string
}

/** The variables, as they are checked one by one. */
export const smtpVariables = {
  SMTP_URL: z
    .string()
    .refine(isServer, 'SMTP_URL must be a URL like smtp://user:password@host:587 or smtps://…')
    .optional(),
  SMTP_FROM: z.email('SMTP_FROM must be an email address like fairwind@example.org.').optional(),
}

function isServer(url: string): boolean {
  return /^smtps?:\/\//.test(url) && URL.canParse(url) && new URL(url).hostname !== ''
}

/** What is wrong when only one of the two is set. A file that cannot be read is told elsewhere. */
export function smtpContradictions(said: Record<string, string | undefined>): string[] {
  const hasServer = (said.SMTP_URL ?? said.SMTP_URL_FILE) !== undefined
  return hasServer === (said.SMTP_FROM !== undefined)
    ? []
    : ['Email needs a server and a sender. Set both SMTP_URL and SMTP_FROM, or neither.']
}

export function smtpOf(url: string | undefined, from: string | undefined) {
  return url === undefined || from === undefined ? undefined : { url, from }
}
