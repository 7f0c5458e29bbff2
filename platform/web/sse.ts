import type { LiveHub } from './live.ts'

/** Proxies cut silent connections, often after 30 s or 60 s. */
const HEARTBEAT_MS = 25_000
/** A browser whose stream is this far behind is cut off; it comes back and fetches anew. */
const MOST_WAITING = 100

/**
 * A server-sent event stream for one browser: messages `{"kind": …}`. Says nothing of what changed; the page fetches
 * with its own rights. Ends with `signal` (the request's).
 */
export async function liveResponse(hub: LiveHub, principals: readonly number[], signal: AbortSignal): Promise<Response> {
  const encoder = new TextEncoder()
  let stop = (): void => undefined
  const body = new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        const write = (text: string): void => {
          if ((controller.desiredSize ?? 0) < -MOST_WAITING) return stop()
          controller.enqueue(encoder.encode(text))
        }
        const leave = await hub.join({ principals, send: kind => write(`data: ${JSON.stringify({ kind })}\n\n`) })
        const heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT_MS)
        let ended = false
        stop = () => {
          if (ended) return
          ended = true
          clearInterval(heartbeat)
          leave()
          controller.close()
        }
        if (signal.aborted) return stop()
        signal.addEventListener('abort', stop, { once: true })
        write('retry: 3000\n\n')
      },
      cancel: () => stop(),
    },
    { highWaterMark: 16 },
  )
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  })
}
