import { AppError } from '../../domain/base/errors.ts'

/** What to change in a setting, by what the server or the network said. */
const remedies: Record<string, string> = {
  '28P01': 'The server refuses the password. Correct it in the address.',
  '28000': 'The server refuses this user. Correct the user in the address, or allow it there.',
  '3D000': 'The server has no such database. Create it, or correct its name in the address.',
  '42501': 'The user may not do what the migrations need.',
  '57P03': 'The server is starting or stopping. Try again in a moment.',
  '53300': 'The server has no connection left. Raise its max_connections, or stop other programs.',
  ECONNREFUSED: 'Nothing listens there. Start the server, or correct host and port.',
  ENOTFOUND: 'There is no such host. Correct it in the address.',
  ENOENT: 'There is no such socket. Start the server, or correct host and port.',
}

/** Runs the first work on a connection; what is wrong with its setting is said in words. */
export async function explainingConnections<Result>(
  setting: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError) throw error
    const { code = '' } = error as Error & { code?: string }
    const remedy = remedies[code] ?? `Its answer was ${code || 'nothing Fairwind knows'}.`
    const text = `The database that ${setting} names can’t be used. ${remedy}`
    throw new AppError('unavailable', text, { cause: error })
  }
}
