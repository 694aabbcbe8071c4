/** How far reading a file has come. */
export interface Progress {
  stage: 'waiting' | 'reading' | 'sorting' | 'saving'
  /** From 0 to 1, where it is known. */
  share?: number
}

/** Is told how far something has come. */
export type Report = (progress: Progress) => void
