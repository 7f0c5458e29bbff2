import type { Named } from '../kernel/module.ts'

/** The system cannot start as it is set up. Says in both languages what is wrong and what to do; shown without a stack. */
export class StartupError extends Error {
  readonly code: string
  readonly words: Named

  constructor(code: string, words: Named, options?: ErrorOptions) {
    super(`${words.vi}\n${words.en}`, options)
    this.name = 'StartupError'
    this.code = code
    this.words = words
  }
}
