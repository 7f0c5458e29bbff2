import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { startEngine, type Engine } from './engine.ts'
import { SCAN_LIMITS, type ScanLimits } from './limits.ts'
import { openPages, type PageContent, type Pages } from './pages.ts'
import { turned } from './turn.ts'
import { scanText, type ScanPage, type ScanText } from './scan-text.ts'

export type ScanProgress = {
  /** The page being read, from 1, and how many there are. */
  readonly page: number
  readonly pages: number
  /** Of the whole scan, 0–1. */
  readonly share: number
}

export type ScanOptions = {
  onProgress?(progress: ScanProgress): void
  /** Aborting ends both threads at once and rejects with the signal's reason. */
  signal?: AbortSignal
  limits?: Partial<ScanLimits>
  /** Pages read before the reading was interrupted: they are taken over as they are. */
  known?: ReadonlyMap<number, ScanPage>
  /**
   * Told of every page that was read now, and of the words in its red ink, with its seals on: a mark that touches a seal is taken off with
   * it and stands only there. The next page begins when it is done. Its error ends the reading.
   */
  onPage?(page: ScanPage, redInk: string): Promise<void>
}

/**
 * The Vietnamese text of a scan: PNG, JPEG, TIFF (all pages) or a PDF whose pages are pictures; pages of a PDF with text of their own are
 * taken as they are. Works in threads beside the server; `bytes` are only read. Pages that could not be read are named, not dropped.
 * Refuses `scan/empty`, `scan/too-large` (bytes or pages), `scan/unsupported`, `scan/corrupt`, `scan/encrypted`, `scan/nothing-read` (no
 * page gave text; `reasons` by page), `scan/engine-unavailable`.
 */
export async function readScan(bytes: Uint8Array, options: ScanOptions = {}): Promise<ScanText | Problem> {
  const limits: ScanLimits = { ...SCAN_LIMITS, ...options.limits }
  options.signal?.throwIfAborted()
  if (bytes.length === 0) return problem('scan/empty')
  if (bytes.length > limits.bytes) return problem('scan/too-large', { bytes: bytes.length, mostBytes: limits.bytes })
  const pages = await openPages(bytes, limits)
  if (isProblem(pages)) return pages
  const reading = new Reading(pages, limits, options)
  try {
    return await Promise.race([unwatched(reading.all()), aborted(options.signal)])
  } finally {
    await Promise.all([pages.close(), reading.close()])
  }
}

/** What loses the race may still fail, with nobody waiting for it. */
function unwatched<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {})
  return work
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason)
    else signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** Below this a page may lie the wrong way; the right way is better by so much. */
const DOUBTFUL = 60
const CLEARLY = 15

/** One scan being read, page after page, with one engine that is replaced when a page was too much for it. */
class Reading {
  #engine: Promise<Engine> | null = null
  #closed = false
  readonly #pages: Pages
  readonly #limits: ScanLimits
  readonly #options: ScanOptions

  constructor(pages: Pages, limits: ScanLimits, options: ScanOptions) {
    this.#pages = pages
    this.#limits = limits
    this.#options = options
  }

  async all(): Promise<ScanText | Problem> {
    const until = performance.now() + this.#limits.totalMs
    const read: ScanPage[] = []
    for (let number = 1; number <= this.#pages.count && !this.#closed; number++) {
      if (performance.now() > until) read.push(unread(number, 'out-of-time'))
      else {
        const page = this.#options.known?.get(number) ?? (await this.#readNow(number))
        if (isProblem(page)) return page
        read.push(page)
      }
    }
    const reasons = read.flatMap(({ number, source, reason }) => (source === 'unread' ? [`${number}: ${reason}`] : []))
    return reasons.length === read.length ? problem('scan/nothing-read', { reasons }) : scanText(this.#pages.kind, read)
  }

  async #readNow(number: number): Promise<ScanPage | Problem> {
    this.#tell(number, 0)
    const page = await this.#page(number)
    if (isProblem(page)) return page
    await this.#options.onPage?.(page.page, page.redInk)
    this.#tell(number, 1)
    return page.page
  }

  async close(): Promise<void> {
    this.#closed = true
    const engine = this.#engine
    this.#engine = null
    await engine?.then(
      running => running.close(),
      () => {},
    )
  }

  async #page(number: number): Promise<Seen | Problem> {
    const content = await this.#pages.page(number)
    switch (content.holds) {
      case 'text':
        return seen({ number, text: content.text.normalize('NFC'), confidence: 100, source: 'printed' })
      case 'nothing':
        return seen({ number, text: '', confidence: null, source: 'blank' })
      case 'unreadable':
        return seen(unread(number, content.reason))
      case 'picture':
        return this.#recognised(number, content)
    }
  }

  async #recognised(number: number, page: PageContent & { holds: 'picture' }): Promise<Seen | Problem> {
    if (this.#closed) return seen(unread(number, 'out-of-time'))
    const engine = await (this.#engine ??= startEngine()).catch(() => null)
    if (!engine) return problem('scan/engine-unavailable')
    const limit = new AbortController()
    const timer = setTimeout(() => limit.abort('too-slow'), this.#limits.pageMs)
    try {
      const best = await Promise.race([unwatched(this.#bestWay(engine, number, page)), aborted(limit.signal)])
      const { text, confidence, redInk } = best
      return seen({ number, text, confidence: text ? confidence : null, source: text ? 'recognised' : 'blank' }, redInk)
    } catch {
      this.#engine = null
      await engine.close()
      return seen(unread(number, limit.signal.aborted ? 'too-slow' : 'broken'))
    } finally {
      clearTimeout(timer)
    }
  }

  /** A page that lies on its side or on its head reads as nonsense: then the other ways are tried. */
  async #bestWay(engine: Engine, number: number, page: PageContent & { holds: 'picture' }) {
    let best = await engine.read(page, share => this.#tell(number, share))
    let redInk = page.redInk
    for (const quarters of best.confidence >= DOUBTFUL || best.text.length < 40 ? [] : ([1, 3, 2] as const)) {
      const other = turned(page.picture, quarters)
      const read = other && (await engine.read({ picture: other, dpi: page.dpi }, () => {}))
      if (read && read.confidence > best.confidence + CLEARLY) {
        best = read
        redInk = page.redInk.flatMap(ink => turned(ink, quarters) ?? [])
      }
      if (best.confidence >= DOUBTFUL) break
    }
    const red: string[] = []
    for (const picture of redInk) red.push((await engine.read({ picture, dpi: page.dpi, scattered: true }, () => {})).text)
    return { ...best, redInk: red.join('\n') }
  }

  #tell(page: number, share: number): void {
    const pages = this.#pages.count
    this.#options.onProgress?.({ page, pages, share: (page - 1 + Math.min(1, Math.max(0, share))) / pages })
  }
}

/** A page and the words in its red ink. */
type Seen = { readonly page: ScanPage; readonly redInk: string }
const seen = (page: ScanPage, redInk = ''): Seen => ({ page, redInk })

const unread = (number: number, reason: NonNullable<ScanPage['reason']>): ScanPage => ({
  number,
  text: '',
  confidence: null,
  source: 'unread',
  reason,
})
