import { AppError } from '../../domain/base/errors.ts'

/** What to change in a setting, by what the server or the network said. */
const remedies: Record<string, string> = {
  '28P01': 'Wrong password. Correct it in the URL.',
  '28000':
    'The server rejected this user. Correct the user in the URL, or allow it in pg_hba.conf.',
  '3D000': 'The database does not exist. Create it, or correct its name in the URL.',
  '42501': 'The user lacks the permissions that the migrations need.',
  '57P03': 'The server is starting or stopping. Try again in a moment.',
  '53300': 'The server has no free connections. Raise max_connections, or close other clients.',
  ECONNREFUSED: 'Connection refused. Start the server, or correct the host and port.',
  ENOTFOUND: 'Host not found. Correct it in the URL.',
  ENOENT: 'Socket not found. Start the server, or correct the host and port.',
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
    const remedy = remedies[code] ?? `The error code was ${code || 'unknown'}.`
    const text = `Couldn’t use the database in ${setting}. ${remedy}`
    throw new AppError('unavailable', text, { cause: error })
  }
}
