import fc from 'fast-check'
import type { Sizes } from '../../../domain/sweetSpot/shares.ts'

/** Sizes of two circles and their overlap: empty, apart, nested and anything between. For tests. */
export const anySizes: fc.Arbitrary<Sizes> = fc
  .record({
    want: fc.oneof(fc.constant(0), fc.double({ min: 0.05, max: 60, noNaN: true })),
    need: fc.oneof(fc.constant(0), fc.double({ min: 0.05, max: 60, noNaN: true })),
    share: fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ want, need, share }) => ({ want, need, overlap: Math.min(want, need) * share }))
