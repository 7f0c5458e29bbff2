import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { Worker as Tesseract } from 'tesseract.js'
import { pageText } from './page-text.ts'
import type { Picture } from './picture.ts'
import { stampedLines } from './stamped-lines.ts'
import type { Word } from './upright.ts'

export type PageToRead = {
  readonly picture: Picture
  readonly dpi: number
  /** What lies on the page and is no part of its picture. */
  readonly stamps?: readonly Word[]
  /** Words lie anywhere, in frames and on seals, and are no columns of text. */
  readonly scattered?: boolean
}

/** Reads Vietnamese from pictures, in a thread of its own. One page at a time. */
export type Engine = {
  /** `onProgress`: 0–1. Rejects where the picture cannot be decoded or the thread died; the engine is of no use after the latter. */
  read(page: PageToRead, onProgress: (share: number) => void): Promise<{ text: string; confidence: number }>
  close(): Promise<void>
}

/** Models of the installed package: nothing is fetched. */
const require = createRequire(import.meta.url)
const models = (): string => join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int')

/** Starts the thread and loads the model (half a second, some 100 MB until closed). */
export async function startEngine(): Promise<Engine> {
  const { default: tesseract } = await import('tesseract.js')
  let progress: (share: number) => void = () => {}
  let failed: (error: Error) => void = () => {}
  const dead = new Promise<never>((_, reject) => {
    failed = reject
  })
  dead.catch(() => {})
  let started = false
  const starting = tesseract.createWorker('vie', tesseract.OEM.LSTM_ONLY, {
    langPath: models(),
    cacheMethod: 'none',
    gzip: true,
    logger: ({ status, progress: share }) => {
      if (status === 'recognizing text') progress(share)
    },
    // Without it a failed page would end the process; before the start it says what the package's promise does not.
    errorHandler: (cause: unknown) => {
      if (!started) failed(new Error('Recognition did not start', { cause }))
    },
  })
  const worker = await Promise.race([starting, dead, late()])
  started = true
  watch(worker, failed)
  let closed = false
  // The package sends into nothing after its end, and nobody could catch that.
  const open = () => {
    if (closed) throw new Error('Recognition was closed')
  }
  return {
    async read({ picture, dpi, stamps = [], scattered = false }, onProgress) {
      open()
      progress = onProgress
      await worker.setParameters({
        user_defined_dpi: String(dpi),
        tessedit_pageseg_mode: scattered ? tesseract.PSM.SPARSE_TEXT : tesseract.PSM.AUTO,
        debug_file: '/dev/null',
      })
      open()
      const { data } = await Promise.race([worker.recognize(Buffer.from(picture.bytes), {}, { text: false, blocks: true }), dead])
      const lines = (data.blocks ?? []).flatMap(block => block.paragraphs.flatMap(paragraph => paragraph.lines))
      return { text: pageText(stampedLines(lines, stamps)), confidence: Math.round(data.confidence) }
    },
    close: async () => {
      closed = true
      await worker.terminate()
    },
  }
}

/** The thread dies on what the engine cannot bear; unwatched, it would take the process along. */
function watch(engine: Tesseract, failed: (error: Error) => void): void {
  const { worker } = engine as Tesseract & { worker?: Worker }
  worker?.on('error', (cause: unknown) => failed(new Error('Recognition thread failed', { cause })))
  worker?.on('exit', () => failed(new Error('Recognition thread ended')))
}

const START_MS = 60_000
/** A model that cannot be loaded leaves the package's promise open for ever. */
const late = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('Recognition did not start')), START_MS).unref()
  })
