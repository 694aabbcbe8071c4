import type { LeftOut } from '../domain/log/candidates.ts'
import { isMe, type Repository } from './gitIdentity.ts'
import { textOfGit } from './gitProcess.ts'
import { counted } from './gitSorting.ts'

/** Counts the person's commits on branches that are not merged to where the repository stands. */
export async function countUnmerged(repository: Repository): Promise<LeftOut[]> {
  const text = await textOfGit(repository.folder, [
    ...['log', '--branches', '--not', 'HEAD', '--no-merges', '--use-mailmap', '--no-color'],
    ...['-z', '--format=tformat:%aN%x00%aE'],
  ])
  const parts = text.split('\0')
  const own = parts.filter(
    (name, index) => index % 2 === 0 && isMe({ name, address: parts[index + 1] ?? '' }, repository),
  )
  return counted(
    `commits on other branches of ${repository.name}`,
    'Not merged into the branch that is checked out. To import them, check out their branch.',
    own.length,
  )
}
