/** Something wrong in a file, and where: the keys and indexes that lead there. */
export interface Fault {
  path: readonly PropertyKey[]
  message: string
}
