import { Worker } from 'node:worker_threads'
import { DocumentFault } from './faults.ts'
import type { OfficialDocument } from './model.ts'
import { render } from './render-thread.ts'
import type { RenderAnswer, RenderFormat, RenderRequest } from './render-thread.ts'

/** Renders documents beside the main thread. */
export interface Renderer {
  /** PDF/A-2a. Throws DocumentFault, or Error when rendering failed or took too long. */
  pdf(document: OfficialDocument): Promise<Uint8Array>
  docx(document: OfficialDocument): Promise<Uint8Array>
  close(): Promise<void>
}

interface Waiting {
  settle(bytes: Uint8Array): void
  fail(error: Error): void
  timer: NodeJS.Timeout
}

/**
 * One worker thread, started with the first document, kept warm, replaced when it dies or exceeds `timeoutMs`. Where threads
 * cannot be started, documents are rendered on the calling thread. An idle renderer does not keep the process alive.
 */
export function createRenderer({ timeoutMs = 60_000 }: { timeoutMs?: number } = {}): Renderer {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let lastId = 0

  const failAll = (error: Error) => {
    for (const one of waiting.values()) {
      clearTimeout(one.timer)
      one.fail(error)
    }
    waiting.clear()
  }
  const stop = async (error: Error) => {
    const old = worker
    worker = null
    failAll(error)
    await old?.terminate()
  }
  const start = (): Worker => {
    const made = new Worker(new URL('./render-thread.ts', import.meta.url))
    made.on('message', (reply: RenderAnswer) => {
      const one = waiting.get(reply.id)
      waiting.delete(reply.id)
      if (waiting.size === 0) made.unref()
      if (one) settle(one, reply)
    })
    made.on('error', error => {
      if (made === worker) void stop(new Error('Rendering thread failed', { cause: error }))
    })
    made.on('exit', () => {
      if (made === worker) void stop(new Error('Rendering thread ended'))
    })
    return made
  }
  const send = (format: RenderFormat, document: OfficialDocument): Promise<Uint8Array> => {
    try {
      worker ??= start()
    } catch {
      return render(format, document)
    }
    const running = worker
    const request: RenderRequest = { id: (lastId += 1), format, document }
    return new Promise((settled, failed) => {
      const timer = setTimeout(() => void stop(new Error(`Rendering took longer than ${timeoutMs} ms`)), timeoutMs)
      waiting.set(request.id, { settle: settled, fail: failed, timer })
      running.ref()
      running.postMessage(request)
    })
  }
  return {
    pdf: document => send('pdf', document),
    docx: document => send('docx', document),
    close: () => stop(new Error('Renderer closed')),
  }
}

function settle(one: Waiting, reply: RenderAnswer) {
  clearTimeout(one.timer)
  if ('bytes' in reply) one.settle(reply.bytes)
  else if ('fault' in reply) one.fail(new DocumentFault(reply.fault.code, reply.fault.at))
  else one.fail(new Error(reply.message))
}
