import { onTestFailed } from 'vitest'
import { randomFrom } from './domain/base/random.ts'

/** Another one in every run; `FAIRWIND_SEED=…` makes the choices of an earlier run again. */
const seed = Number(process.env.FAIRWIND_SEED ?? Math.floor(Math.random() * 2 ** 32))

/**
 * Random numbers from 0 up to 1 for the test that asks for them, which names their seed when it
 * fails. The seed repeats what is chosen, such as when to kill a process; how far that process got
 * by then may differ.
 */
export function randomOfTest(): () => number {
  onTestFailed(() => console.error(`FAIRWIND_SEED=${seed} makes the random choices of this test.`))
  return randomFrom(seed)
}
