const problems: Readonly<Record<string, string>> = {
  ENOENT: 'it isn’t there',
  ENOTDIR: 'part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'this user has no right to read it',
  EPERM: 'this user has no right to read it',
  EMFILE: 'too many files are open on this machine',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
}

/** Why a file can't be read, by the code of the operating system: `it isn’t there`. */
export function fileProblem({ code = '' }: { code?: string | undefined }): string {
  return problems[code] ?? `the operating system refuses it (${code || 'unknown reason'})`
}
