import { Worker } from 'node:worker_threads'

export type EngineStart = { readonly dataDir: string; readonly load?: Uint8Array<ArrayBuffer> }
export type EngineRequest =
  | { readonly id: number; readonly do: 'exec'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly do: 'dump' }
  | { readonly id: number; readonly do: 'close' }
export type EngineReply =
  | { readonly id: number; readonly done: Uint8Array | null }
  | { readonly id: number; readonly failed: { readonly message: string; readonly stack?: string } }

/** A deeply nested value or query goes deep in the engine: the usual 4 MB end before PostgreSQL's own limit is reached. */
const STACK_MB = 64

type Waiting = { resolve(bytes: Uint8Array): void; reject(error: Error): void }

/** PGlite in a thread of its own. `dataDir` is a folder or `memory://`; `load` is a dump to begin from. */
export class PgliteEngine {
  readonly ready: Promise<void>
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  readonly #onDead = new Set<(error: Error) => void>()
  #dead: Error | null = null
  #nextId = 1

  constructor(start: EngineStart) {
    this.#worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), {
      workerData: start,
      resourceLimits: { stackSizeMb: STACK_MB },
    })
    const opened = Promise.withResolvers<Uint8Array>()
    this.#waiting.set(0, opened)
    this.ready = opened.promise.then(() => undefined)
    this.ready.catch(() => undefined)
    this.#worker.on('message', (reply: EngineReply) => this.#settle(reply))
    this.#worker.on('error', error => this.#die(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', code => this.#die(new Error(`connection terminated: the database thread ended (${code})`)))
  }

  /** Runs wire-protocol messages; resolves with the engine's answer. */
  exec(bytes: Uint8Array): Promise<Uint8Array> {
    return this.#ask(id => ({ id, do: 'exec', bytes }))
  }

  /** The whole data folder as a tar file. */
  dump(): Promise<Uint8Array> {
    return this.#ask(id => ({ id, do: 'dump' }))
  }

  get dead(): boolean {
    return this.#dead !== null
  }

  /** Called once when the thread dies without being asked to. */
  onDead(listener: (error: Error) => void): () => void {
    this.#onDead.add(listener)
    return () => this.#onDead.delete(listener)
  }

  async close(): Promise<void> {
    if (this.#dead) return
    this.#onDead.clear()
    await this.#ask(id => ({ id, do: 'close' })).catch(() => undefined)
    await this.#worker.terminate()
  }

  #ask(request: (id: number) => EngineRequest): Promise<Uint8Array> {
    if (this.#dead) return Promise.reject(this.#dead)
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage(request(id))
    })
  }

  #settle(reply: EngineReply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ('done' in reply) waiting?.resolve(reply.done ?? new Uint8Array())
    else this.#fail(reply.failed, waiting)
  }

  /** SQL errors come inside answers. A request that fails as such means that the engine broke off (a full disk, no memory): it is given up. */
  #fail({ message, stack }: { message: string; stack?: string }, waiting: Waiting | undefined): void {
    const error = Object.assign(new Error(`connection terminated: ${message}`), { stack })
    waiting?.reject(error)
    this.#die(error)
    void this.#worker.terminate()
  }

  #die(error: Error): void {
    if (this.#dead) return
    this.#dead = error
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
    for (const listener of this.#onDead) listener(error)
  }
}
