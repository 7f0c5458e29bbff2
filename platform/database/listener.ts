import type pg from 'pg'

export type Listen = (channel: string, handler: (payload: string) => void, onResume?: () => void) => Promise<() => void>
export type Listener = { readonly listen: Listen; close(): Promise<void> }

type Subscription = { readonly handler: (payload: string) => void; readonly onResume?: () => void }

/** Who wants to hear which channel. */
export class Subscriptions {
  readonly #byChannel = new Map<string, Set<Subscription>>()

  get channels(): string[] {
    return [...this.#byChannel.keys()]
  }

  add(channel: string, subscription: Subscription): () => void {
    const set = this.#byChannel.get(channel) ?? new Set()
    this.#byChannel.set(channel, set.add(subscription))
    return () => set.delete(subscription)
  }

  tell({ channel, payload }: { readonly channel: string; readonly payload?: string }): void {
    for (const { handler } of this.#byChannel.get(channel) ?? []) handler(payload ?? '')
  }

  /** After a gap in listening: messages may have been missed. */
  resumed(): void {
    for (const set of this.#byChannel.values()) for (const { onResume } of set) onResume?.()
  }
}

const RETRY_MS = 1000

/** LISTEN on a connection of its own, opened at the first subscription and opened again within seconds after a loss. */
export function makeListener(connect: () => pg.Client): Listener {
  const subscriptions = new Subscriptions()
  let client: Promise<pg.Client> | null = null
  let closed = false
  let retry: NodeJS.Timeout | undefined

  const open = async (): Promise<pg.Client> => {
    const fresh = connect()
    fresh.on('error', () => undefined)
    fresh.on('notification', message => subscriptions.tell(message))
    try {
      await fresh.connect()
      for (const channel of subscriptions.channels) await fresh.query(listenTo(channel))
    } catch (error) {
      await fresh.end().catch(() => undefined)
      throw error
    }
    fresh.once('end', again)
    return fresh
  }

  const again = (): void => {
    client = null
    if (closed) return
    retry = setTimeout(() => {
      const attempt = open()
      client = attempt
      attempt.then(() => subscriptions.resumed(), again)
    }, RETRY_MS)
  }

  return {
    async listen(channel, handler, onResume) {
      const isNew = !subscriptions.channels.includes(channel)
      const stop = subscriptions.add(channel, { handler, onResume })
      client ??= open()
      const connected = await client.catch((error: unknown) => {
        client = null
        throw error
      })
      if (isNew) await connected.query(listenTo(channel))
      return stop
    },
    async close() {
      closed = true
      clearTimeout(retry)
      await client?.then(
        connected => connected.end(),
        () => undefined,
      )
    },
  }
}

export function listenTo(channel: string): string {
  return `LISTEN "${channel.replaceAll('"', '""')}"`
}
