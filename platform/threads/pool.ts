import { Worker } from 'node:worker_threads'
import { problem, type Problem } from '../../kernel/problem.ts'
import type { Answer, Call } from './thread.ts'

export type PoolLimits = {
  readonly threads: number
  /** Of the heap of one thread. */
  readonly memoryMb: number
  /** How long a call may wait for a thread. */
  readonly waitMs: number
  /** Calls that may wait. */
  readonly waiting: number
}

export type Asked = {
  /** Who asks: no one holds every thread while another waits. */
  readonly by: string
  readonly ms: number
}

type Job = Asked & {
  readonly call: Omit<Call, 'id'>
  readonly late: NodeJS.Timeout
  settle(value: unknown): void
  fail(error: unknown): void
}

const SCRIPT = new URL('./thread.ts', import.meta.url)

/**
 * Calls functions in threads beside the server, one at a time in each. A call that takes longer than it may, or more memory than a thread
 * has, is given up with a Problem (`reading/too-slow`, `reading/too-large`, `reading/busy` where none came free) and its thread is replaced.
 * Threads start when they are needed and do not keep the process alive.
 */
export class ThreadPool {
  readonly #limits: PoolLimits
  readonly #waiting: Job[] = []
  readonly #idle: Thread[] = []
  readonly #running = new Map<Thread, Job>()
  #closed = false

  constructor(limits: PoolLimits) {
    this.#limits = limits
  }

  run(call: Omit<Call, 'id'>, asked: Asked): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error('The threads were closed'))
    if (this.#waiting.length >= this.#limits.waiting) return Promise.resolve(busy())
    return new Promise((settle, fail) => {
      const job: Job = { ...asked, call, settle, fail, late: setTimeout(() => this.#leave(job), this.#limits.waitMs) }
      this.#waiting.push(job)
      this.#next()
    })
  }

  /** Ends all threads; what was asked for and not answered fails. */
  async close(): Promise<void> {
    this.#closed = true
    const threads = [...this.#idle, ...this.#running.keys()]
    for (const job of [...this.#waiting, ...this.#running.values()]) {
      clearTimeout(job.late)
      job.fail(new Error('The threads were closed'))
    }
    this.#waiting.length = 0
    this.#idle.length = 0
    this.#running.clear()
    await Promise.all(threads.map(thread => thread.end()))
  }

  #leave(job: Job): void {
    const at = this.#waiting.indexOf(job)
    if (at < 0) return
    this.#waiting.splice(at, 1)
    job.settle(busy())
  }

  #next(): void {
    const job = this.#running.size < this.#limits.threads ? this.#waiting.find(each => this.#mayRun(each)) : undefined
    if (!job) return
    this.#waiting.splice(this.#waiting.indexOf(job), 1)
    clearTimeout(job.late)
    void this.#do(job).finally(() => this.#next())
    this.#next()
  }

  /** The last free thread is for somebody who has none. */
  #mayRun({ by }: Job): boolean {
    const own = [...this.#running.values()].filter(job => job.by === by).length
    return own === 0 || own < this.#limits.threads - 1
  }

  async #do(job: Job): Promise<void> {
    const thread = this.#idle.pop() ?? new Thread(this.#limits.memoryMb)
    this.#running.set(thread, job)
    const outcome = await thread.ask(job.call, job.ms)
    this.#running.delete(thread)
    if (thread.alive && !this.#closed) this.#idle.push(thread)
    if ('error' in outcome) job.fail(outcome.error)
    else job.settle(outcome.value)
  }
}

const busy = (): Problem => problem('reading/busy')

type Outcome = { readonly value: unknown } | { readonly error: unknown }

class Thread {
  readonly #worker: Worker
  #lastId = 0
  alive = true

  constructor(memoryMb: number) {
    this.#worker = new Worker(SCRIPT, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
    this.#worker.on('exit', () => {
      this.alive = false
    })
    // Whoever asks hears of it; a thread that dies while idle is replaced by the next call.
    this.#worker.on('error', () => {
      this.alive = false
    })
    this.#worker.unref()
  }

  async end(): Promise<void> {
    this.alive = false
    await this.#worker.terminate()
  }

  ask(call: Omit<Call, 'id'>, ms: number): Promise<Outcome> {
    const worker = this.#worker
    const id = (this.#lastId += 1)
    return new Promise(settle => {
      const done = (outcome: Outcome) => {
        clearTimeout(timer)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        worker.unref()
        settle(outcome)
      }
      const onMessage = (answer: Answer) => {
        if (answer.id === id) done(outcomeOf(answer))
      }
      const onError = (cause: unknown) =>
        done(
          hasCode(cause, 'ERR_WORKER_OUT_OF_MEMORY')
            ? { value: problem('reading/too-large') }
            : { error: new Error(`${call.name}: the thread failed`, { cause }) },
        )
      const onExit = () => done({ error: new Error(`${call.name}: the thread ended`) })
      const timer = setTimeout(() => {
        done({ value: problem('reading/too-slow', { seconds: Math.round(ms / 1000) }) })
        void this.end()
      }, ms)
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      worker.ref()
      worker.postMessage({ id, ...call } satisfies Call)
    })
  }
}

function outcomeOf(answer: Answer): Outcome {
  if ('value' in answer) return { value: answer.value }
  if ('exhausted' in answer) return { value: problem('reading/too-large') }
  const error = new Error(answer.failed)
  error.stack = answer.stack
  return { error }
}

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code
