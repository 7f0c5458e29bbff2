import type { EventEmitter } from 'node:events'

type Log = { readonly error: (data: { err: unknown; kind: string }, words: string) => void }
type Watched = Pick<EventEmitter, 'on' | 'off'>

/** So many faults of the program within a minute are no accident: the process is begun anew by whoever watches it. */
export const MOST_A_MINUTE = 20
const MINUTE_MS = 60_000

/**
 * What nobody heard must not end the server: a fault of a far side, a file or one request is written to the log and the others go on
 * (every request works in a transaction of its own, so nothing is half done). Faults without end stop the process through `giveUp`.
 * Returns how to stop listening.
 */
export function listenForTheUnheard(log: Log, giveUp: () => void, from: Watched = process): () => void {
  let recent: number[] = []
  const hear = (kind: string) => (err: unknown) => {
    log.error({ err, kind }, 'a fault that nobody heard')
    const now = Date.now()
    recent = [...recent.filter(at => now - at < MINUTE_MS), now]
    if (recent.length > MOST_A_MINUTE) giveUp()
  }
  const heard = { unhandledRejection: hear('rejection'), uncaughtException: hear('exception') }
  for (const [event, listener] of Object.entries(heard)) from.on(event, listener)
  return () => {
    for (const [event, listener] of Object.entries(heard)) from.off(event, listener)
  }
}
