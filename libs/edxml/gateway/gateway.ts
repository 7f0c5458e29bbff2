import type { StatusCode } from '../model.ts'

export type MessageType = 'edoc' | 'status'

/** What waits at the gateway; `id` is the gateway's own. */
export type Waiting = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly type: MessageType
  readonly at: string
}

/** An agency as the gateway's directory knows it. */
export type DirectoryEntry = {
  readonly code: string
  readonly oldCode: string | null
  readonly name: string
  readonly parent: string | null
  readonly type: string
}

/** What is sent: the length is told beforehand, as gateways refuse bodies without it; `open` may be called again for a retry. */
export type Parcel = { readonly name: string; readonly length: number; readonly open: () => AsyncIterable<Uint8Array> }

/** Days from and to, `YYYY-MM-DD`, both included. */
export type Window = { readonly from: string; readonly to: string }

/** A gateway (trục) by its six calls, whichever it is. Each call throws `GatewayProblem`. */
export type Gateway = {
  /** Hands over a package or a status message; gives the gateway's id. */
  readonly send: (type: MessageType, parcel: Parcel) => Promise<string>
  /** What arrived in a window, oldest first. */
  readonly waiting: (type: MessageType, window: Window) => Promise<readonly Waiting[]>
  /** The whole message as a stream. */
  readonly fetch: (id: string) => AsyncIterable<Uint8Array>
  /** Tells the gateway what became of a message. */
  readonly tell: (id: string, status: StatusCode | 'done' | 'fail') => Promise<void>
  /** The directory, all pages of it. */
  readonly agencies: () => Promise<readonly DirectoryEntry[]>
  /** Logs in anew and says whether the credentials are good. */
  readonly check: () => Promise<void>
}
