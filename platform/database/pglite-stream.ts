import { Duplex } from 'node:stream'
import type { PgliteEngine } from './pglite-engine.ts'

/** AuthenticationOk, then ReadyForQuery: PGlite knows no login, so the start-up message is answered here. */
const WELCOME = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49])
const TERMINATE = 'X'.charCodeAt(0)
/** Query, Sync, Flush, CopyDone, CopyFail: what asks for an answer. The rest is held back, so that a query is one round trip. */
const ASKS = new Set(['Q', 'S', 'H', 'c', 'f'].map(letter => letter.charCodeAt(0)))

/** Looks like a socket to pg, speaks with PGlite: everything above the wire is the same on both databases. */
export class PgliteStream extends Duplex {
  readonly #engine: PgliteEngine
  readonly #forget: () => void
  #held: Buffer[] = []
  #greeted = false

  constructor(engine: PgliteEngine) {
    super()
    this.#engine = engine
    this.#forget = engine.onDead(error => this.destroy(error))
  }

  connect(): this {
    this.#engine.ready.then(
      () => this.emit('connect'),
      error => this.destroy(error),
    )
    return this
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    if (!this.#greeted) {
      this.#greeted = true
      this.push(WELCOME)
      return done()
    }
    const kind = chunk[0] ?? 0
    if (kind === TERMINATE) {
      this.push(null)
      return done()
    }
    this.#held.push(chunk)
    if (!ASKS.has(kind)) return done()
    const bytes = Buffer.concat(this.#held)
    this.#held = []
    this.#engine.exec(bytes).then(
      answer => {
        if (!this.destroyed) this.push(answer)
        done()
      },
      error => done(error),
    )
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#forget()
    done(error)
  }
}
