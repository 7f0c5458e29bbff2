import { Worker } from 'node:worker_threads'
import type { PdfContent } from './pdf-page.ts'

/** A PDF being taken apart in a thread of its own: decoding pictures would hold up the server. */
export type PdfThread = {
  readonly pages: number
  /** Rejects where the page fails or takes longer than `ms`; the thread is of no use after the latter. */
  page(number: number, ms: number): Promise<PdfContent>
  close(): Promise<void>
}

type Reply = PdfContent | { pages: number } | { refused: 'encrypted' | 'corrupt' } | { failed: string }

const SCRIPT = new URL('./scan-worker.ts', import.meta.url)

/** Opens a PDF; the bytes are copied into the thread and stay as they are. */
export async function openPdf(
  bytes: Uint8Array,
  mostPixels: number,
  ms: number,
): Promise<PdfThread | { refused: 'encrypted' | 'corrupt' }> {
  const worker = new Worker(SCRIPT, { workerData: { bytes, mostPixels } })
  const close = async () => {
    await worker.terminate()
  }
  try {
    const first = await ask(worker, 0, ms)
    if ('pages' in first)
      return {
        pages: first.pages,
        close,
        page: async (number, limit) => {
          const reply = await ask(worker, number, limit)
          if ('holds' in reply) return reply
          throw new Error('failed' in reply ? reply.failed : 'No such page')
        },
      }
    await close()
    return 'refused' in first ? first : { refused: 'corrupt' }
  } catch {
    await close()
    return { refused: 'corrupt' }
  }
}

/** Asks for one page (0: how many there are) and waits for the answer, the end of the thread or of the time. */
function ask(worker: Worker, page: number, ms: number): Promise<Reply> {
  return new Promise((settle, reject) => {
    const done = (act: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      act()
    }
    const onMessage = (reply: Reply) => done(() => settle(reply))
    const onError = (cause: unknown) => done(() => reject(new Error('The thread failed', { cause })))
    const onExit = () => done(() => reject(new Error('The thread ended')))
    const timer = setTimeout(() => done(() => reject(new TooSlow())), ms)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(page)
  })
}

export class TooSlow extends Error {
  override name = 'TooSlow'
}
