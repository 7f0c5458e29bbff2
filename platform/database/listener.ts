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
export class PostgresListener implements Listener {
  readonly #connect: () => pg.Client
  readonly #subscriptions = new Subscriptions()
  #client: Promise<pg.Client> | null = null
  #retry: NodeJS.Timeout | undefined
  #closed = false

  constructor(connect: () => pg.Client) {
    this.#connect = connect
  }

  readonly listen: Listen = async (channel, handler, onResume) => {
    const isNew = !this.#subscriptions.channels.includes(channel)
    const stop = this.#subscriptions.add(channel, { handler, onResume })
    this.#client ??= this.#open()
    const connected = await this.#client.catch((error: unknown) => {
      this.#client = null
      throw error
    })
    if (isNew) await connected.query(listenTo(channel))
    return stop
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#retry)
    await this.#client?.then(
      connected => connected.end(),
      () => undefined,
    )
  }

  async #open(): Promise<pg.Client> {
    const fresh = this.#connect()
    fresh.on('error', () => undefined)
    fresh.on('notification', message => this.#subscriptions.tell(message))
    try {
      await fresh.connect()
      for (const channel of this.#subscriptions.channels) await fresh.query(listenTo(channel))
    } catch (error) {
      await fresh.end().catch(() => undefined)
      throw error
    }
    fresh.once('end', () => this.#again())
    return fresh
  }

  #again(): void {
    this.#client = null
    if (this.#closed) return
    this.#retry = setTimeout(() => {
      const attempt = this.#open()
      this.#client = attempt
      attempt.then(
        () => this.#subscriptions.resumed(),
        () => this.#again(),
      )
    }, RETRY_MS)
  }
}

export function listenTo(channel: string): string {
  return `LISTEN "${channel.replaceAll('"', '""')}"`
}
