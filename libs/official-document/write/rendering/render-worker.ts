import { Worker } from 'node:worker_threads'
import { DocumentFault } from '../faults.ts'
import type { OfficialDocument } from '../model.ts'
import type { RenderAnswer, RenderRequest } from './render-thread.ts'
import { render } from './render.ts'
import type { RenderFormat } from './render.ts'

/** Renders documents beside the main thread. */
export interface Renderer {
  /** PDF/A-2a. Throws DocumentFault, or Error when rendering failed or took too long. */
  pdf(document: OfficialDocument): Promise<Uint8Array>
  docx(document: OfficialDocument): Promise<Uint8Array>
  /** The pages of the PDF as one picture for the screen. */
  svg(document: OfficialDocument): Promise<Uint8Array>
  close(): Promise<void>
}

export interface RendererOptions {
  /** A document that takes longer is given up and the thread replaced; default one minute. */
  timeoutMs?: number
  script?: URL
}

/**
 * One worker thread, started with the first document, kept warm, replaced when it dies or hangs. Where it cannot be
 * started, documents are rendered on the calling thread. An idle renderer does not keep the process alive.
 */
export function createRenderer(options: RendererOptions = {}): Renderer {
  const threaded = new ThreadedRenderer(options)
  return {
    pdf: document => threaded.send('pdf', document),
    docx: document => threaded.send('docx', document),
    svg: document => threaded.send('svg', document),
    close: () => threaded.stop(new Error('Renderer closed')),
  }
}

interface Waiting {
  request: RenderRequest
  settle(bytes: Uint8Array): void
  fail(error: unknown): void
  timer: NodeJS.Timeout
}

class ThreadedRenderer {
  readonly #waiting = new Map<number, Waiting>()
  readonly #timeoutMs: number
  readonly #script: URL
  #worker: Worker | null = null
  #lastId = 0
  /** Has any thread answered, and could none: then threads do not work here. */
  #answered = false
  #broken = false

  constructor({ timeoutMs = 60_000, script = new URL('./render-thread.ts', import.meta.url) }: RendererOptions) {
    this.#timeoutMs = timeoutMs
    this.#script = script
  }

  send(format: RenderFormat, document: OfficialDocument): Promise<Uint8Array> {
    if (this.#broken) return render(format, document)
    const worker = (this.#worker ??= this.#start())
    const request = { id: (this.#lastId += 1), format, document }
    return new Promise((settle, fail) => {
      const late = new Error(`Rendering took longer than ${this.#timeoutMs} ms`)
      const timer = setTimeout(() => void this.stop(late), this.#timeoutMs)
      this.#waiting.set(request.id, { request, settle, fail, timer })
      worker.ref()
      worker.postMessage(request)
    })
  }

  /** Ends the thread; what was waiting fails with `error`. */
  async stop(error: Error): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    for (const one of this.#takeWaiting()) one.fail(error)
    await worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(this.#script)
    worker.on('message', (reply: RenderAnswer) => this.#receive(worker, reply))
    worker.on('error', cause => {
      if (worker === this.#worker) void this.#ended(new Error('Rendering thread failed', { cause }))
    })
    worker.on('exit', () => {
      if (worker === this.#worker) void this.#ended(new Error('Rendering thread ended'))
    })
    return worker
  }

  #receive(worker: Worker, reply: RenderAnswer) {
    this.#answered = true
    const one = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if (this.#waiting.size === 0) worker.unref()
    if (one) settle(one, reply)
  }

  async #ended(error: Error): Promise<void> {
    if (this.#answered) return this.stop(error)
    this.#broken = true
    this.#worker = null
    for (const { request, settle: done, fail } of this.#takeWaiting()) render(request.format, request.document).then(done, fail)
  }

  #takeWaiting(): Waiting[] {
    const all = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const one of all) clearTimeout(one.timer)
    return all
  }
}

function settle(one: Waiting, reply: RenderAnswer) {
  clearTimeout(one.timer)
  if ('bytes' in reply) one.settle(reply.bytes)
  else if ('fault' in reply) one.fail(new DocumentFault(reply.fault.code, reply.fault.at))
  else one.fail(new Error(reply.message))
}
