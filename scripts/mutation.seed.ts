import fc from 'fast-check'

// The same random cases in every run, so that a score changes only when code or tests do.
fc.configureGlobal({ seed: 20260318 })
