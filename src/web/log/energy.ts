/** How work feels, from what takes most to what gives most. */
export const energies = [-2, -1, 0, 1, 2] as const

/** As it reads behind an entry. */
export const energyWords: Readonly<Record<number, string>> = {
  [-2]: 'took a lot of energy',
  [-1]: 'took energy',
  0: 'neither gave nor took energy',
  1: 'gave energy',
  2: 'gave a lot of energy',
}
