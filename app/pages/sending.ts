/** Why a request of the page has no answer yet. `sign-in`: the session has ended; `refused`: the server's sentence stands in `code`. */
export type TroubleKind = 'offline' | 'away' | 'sign-in' | 'too-many' | 'too-large' | 'full' | 'refused'

export type Trouble = {
  readonly kind: TroubleKind
  /** A form waits to be sent; otherwise the page only wanted to look anew, and tries again by itself. */
  readonly form: boolean
  readonly code: string | null
  /** Sends the very same request again: the form with the same answers, files and key. */
  readonly again: () => void
}

/** Sent again by itself when nobody presses the button: looking costs nothing. */
const LOOK_AGAIN_MS = 3000
const AWAY = new Set([500, 502, 503, 504])

export type Sending = {
  readonly fetch: typeof fetch
  /** Told at every change; returns what ends the telling. */
  subscribe(listener: () => void): () => void
  now(): Trouble | null
  /** Waits, as a look at another page, until the network may be back. Rejects with `signal`. */
  untilBack(signal: AbortSignal): Promise<void>
}

type Surroundings = {
  readonly fetch: typeof fetch
  readonly pathname: () => string
  /** Opens another page for good, as a link does. */
  readonly leaveFor: (address: string) => void
  /** Calls when the network is said to be back; returns what ends it. */
  readonly onBack: (work: () => void) => () => void
}

/**
 * `fetch` for the requests by which a page talks to its server (`….data`): where the network, a proxy or the server fails, the answer
 * is waited for instead of given up, so that the page and all that was typed stay; whoever listens is told and can send again.
 */
export function makeSending(around: Surroundings): Sending {
  const listeners = new Set<() => void>()
  const troubles: Trouble[] = []
  const changed = (): void => listeners.forEach(listener => listener())

  const waiting = (
    kind: TroubleKind,
    { form, code, signal }: { form: boolean; code: string | null; signal: AbortSignal | null },
  ) =>
    new Promise<void>((resolve, reject) => {
      const end = (finish: () => void) => (): void => {
        clearTimeout(timer)
        stopBack()
        signal?.removeEventListener('abort', abort)
        troubles.splice(troubles.indexOf(trouble), 1)
        changed()
        finish()
      }
      const again = end(resolve)
      const abort = end(() => reject(signal?.reason))
      const trouble: Trouble = { kind, form, code, again }
      const looks = !form && kind !== 'sign-in'
      const timer = looks ? setTimeout(again, LOOK_AGAIN_MS) : undefined
      const stopBack = looks ? around.onBack(again) : () => undefined
      signal?.addEventListener('abort', abort)
      troubles.push(trouble)
      changed()
    })

  const send: typeof fetch = async (input, init) => {
    const address = addressOf(input)
    if (!address.pathname.endsWith('.data')) return around.fetch(input, init)
    const form = (init?.method ?? 'GET').toUpperCase() !== 'GET'
    const signal = init?.signal ?? null
    for (;;) {
      signal?.throwIfAborted()
      const answer = await around.fetch(input, init).catch(() => null)
      if (answer && isAnswer(answer, form)) return answer
      signal?.throwIfAborted()
      const code = answer && (await codeOf(answer))
      const kind = answer ? kindOf(answer.status, code) : 'offline'
      const page = pageOf(address)
      if (kind === 'sign-in' && !form && page.pathname !== around.pathname()) around.leaveFor(page.pathname + page.search)
      await waiting(kind, { form, code, signal })
    }
  }

  return {
    fetch: send,
    untilBack: signal => waiting('offline', { form: false, code: null, signal }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    // A form that waits matters more than a look.
    now: () => troubles.find(trouble => trouble.form) ?? troubles[0] ?? null,
  }
}

/** What the pages themselves answered, refusals included; a look at a page that is closed or gone is an answer too. */
function isAnswer({ status, headers }: Response, form: boolean): boolean {
  if (status < 400 || headers.has('x-remix-response')) return true
  return !form && !AWAY.has(status) && status !== 401 && status !== 429
}

function kindOf(status: number, code: string | null): TroubleKind {
  if (code === 'storage/full') return 'full'
  if (status === 401) return 'sign-in'
  if (status === 429) return 'too-many'
  if (status === 413) return 'too-large'
  return AWAY.has(status) ? 'away' : 'refused'
}

async function codeOf(answer: Response): Promise<string | null> {
  if (!answer.headers.get('content-type')?.includes('problem+json')) return null
  const told: unknown = await answer.json().catch(() => null)
  return typeof told === 'object' && told !== null && 'code' in told && typeof told.code === 'string' ? told.code : null
}

function addressOf(input: RequestInfo | URL): URL {
  return new URL(input instanceof Request ? input.url : input, globalThis.location?.href ?? 'http://localhost')
}

/** The page behind an address of its data. */
function pageOf(address: URL): URL {
  const page = new URL(address)
  page.pathname = page.pathname === '/_root.data' ? '/' : page.pathname.replace(/(_)?\.data$/, '')
  page.searchParams.delete('_routes')
  return page
}
