import { parentPort, workerData } from 'node:worker_threads'
import { readPdfPages } from './pdf-document.ts'

/** The thread in which a PDF is taken apart; see pdf-thread.ts. */
const port = parentPort
const { bytes, mostPixels } = workerData as { bytes: Uint8Array; mostPixels: number }
const document = readPdfPages(bytes, mostPixels)

port?.on('message', (page: number) => {
  void answer(page).then(reply => port.postMessage(reply))
})

async function answer(page: number): Promise<unknown> {
  try {
    const opened = await document
    if ('refused' in opened) return opened
    return page === 0 ? { pages: opened.pages } : await opened.page(page)
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}
