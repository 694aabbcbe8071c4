import { rings } from '../../domain/base/rings.ts'
import type { StopWords } from '../../domain/base/words.ts'
import type { ScopeWords } from '../../domain/log/scopeWords.ts'
import { once } from './once.ts'
import { everywhere } from './phrases.ts'
import { vocabulary } from './vocabulary.ts'

/** Words that say nothing about what a sentence is about. */
export const stopWords = once((): StopWords => new Set(vocabulary().stopWords))

/** Words that tell who benefited, the widest ring first. */
export const scopeWords = once(
  (): ScopeWords =>
    rings.toReversed().map((ring) => [ring, everywhere(vocabulary().scope[ring])] as const),
)
