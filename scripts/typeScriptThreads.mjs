// @ts-check
// Loaded into every process of the tests: lets a thread be started from a TypeScript source, which
// Node 20 cannot do by itself. What is built never sees it.
import { register } from 'node:module'
import { isMainThread } from 'node:worker_threads'

if (!isMainThread && process.argv[1]?.endsWith('.ts'))
  register('./typeScriptHooks.mjs', import.meta.url)
