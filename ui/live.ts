import { useEffect, useRef } from 'react'

/** What the server says when something changed: only what kind of thing; the page fetches with its own rights. */
export type LiveEvent = { kind: string }

type Stream = {
  addEventListener: (type: 'message' | 'error' | 'open', listener: (event: { data?: unknown }) => void) => void
  close: () => void
}

type LiveOptions = {
  url: string
  onEvent: (event: LiveEvent) => void
  /** Opens the stream; the page uses EventSource. */
  open?: (url: string) => Stream
  /** Calls again and again until stopped; the page uses a timer. */
  every?: (work: () => void) => () => void
  /** Failures in a row before polling begins. */
  patience?: number
}

/**
 * Listens to the server's events. When the stream fails `patience` times in a row it is given up and `{kind: 'poll'}` is
 * reported at intervals instead, so that a page behind an old proxy still refreshes. Returns what stops it.
 */
export function subscribe(options: LiveOptions): () => void {
  const { url, onEvent, open = openEventSource, every = everyMinute, patience = 3 } = options
  let failures = 0
  let stopPolling: (() => void) | undefined
  const stream = open(url)
  stream.addEventListener('open', () => {
    failures = 0
  })
  stream.addEventListener('message', event => {
    const said = readEvent(event.data)
    if (said) onEvent(said)
  })
  stream.addEventListener('error', () => {
    failures += 1
    if (failures < patience || stopPolling) return
    stream.close()
    stopPolling = every(() => onEvent({ kind: 'poll' }))
  })
  return () => {
    stream.close()
    stopPolling?.()
  }
}

/** One stream per browser: the page that holds the lock listens and tells the others. */
export function useLive(url: string | undefined, onEvent: (event: LiveEvent) => void): void {
  const latest = useRef(onEvent)
  useEffect(() => {
    latest.current = onEvent
  })
  useEffect(() => (url ? share(url, event => latest.current(event)) : undefined), [url])
}

const NEWS = 'kheo-live'

/** Tells every part of this page that something changed on the server. */
export function tellLiveNews(): void {
  window.dispatchEvent(new Event(NEWS))
}

/** Called whenever the page has been told that something changed on the server. */
export function useLiveNews(onNews: () => void): void {
  const latest = useRef(onNews)
  useEffect(() => {
    latest.current = onNews
  })
  useEffect(() => {
    const hear = () => latest.current()
    window.addEventListener(NEWS, hear)
    return () => window.removeEventListener(NEWS, hear)
  }, [])
}

function share(url: string, onEvent: (event: LiveEvent) => void): () => void {
  if (!('locks' in navigator) || !('BroadcastChannel' in globalThis)) return subscribe({ url, onEvent })
  const channel = new BroadcastChannel(`kheo ${url}`)
  const ended = new AbortController()
  channel.addEventListener('message', message => {
    const said = readEvent(message.data)
    if (said) onEvent(said)
  })
  const lead = () =>
    new Promise<void>(release => {
      const stop = subscribe({
        url,
        onEvent: event => {
          channel.postMessage(JSON.stringify(event))
          onEvent(event)
        },
      })
      ended.signal.addEventListener('abort', () => {
        stop()
        release()
      })
    })
  // The promise rejects when the page leaves before its turn comes: nothing is lost then.
  navigator.locks.request(`kheo ${url}`, { signal: ended.signal }, lead).catch(() => undefined)
  return () => {
    ended.abort()
    channel.close()
  }
}

function readEvent(data: unknown): LiveEvent | undefined {
  if (typeof data !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(data)
    return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string'
      ? { kind: value.kind }
      : undefined
  } catch {
    // Not one of ours: a comment or a keep-alive.
    return undefined
  }
}

function openEventSource(url: string): Stream {
  const source = new EventSource(url, { withCredentials: true })
  return {
    addEventListener: (type, listener) =>
      source.addEventListener(type, (event: Event) => listener(event instanceof MessageEvent ? { data: event.data } : {})),
    close: () => source.close(),
  }
}

function everyMinute(work: () => void): () => void {
  const timer = setInterval(work, 60_000)
  return () => clearInterval(timer)
}
