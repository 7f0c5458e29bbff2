import type { Viewer } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Now, PlainDate } from '../../kernel/clock.ts'
import type { Effect, Opening } from '../../kernel/effects.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { ProcessDef } from '../../kernel/process.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import type { FoundBeside } from '../facts/facts-beside.ts'
import type { Actor } from './record.ts'
import type { World } from '../world.ts'
import type { Unwritten } from './write-opened.ts'

/** One run of acts in one transaction: the act that was asked for and those its effects bring. */
export type Run = {
  readonly tx: Tx
  readonly world: World
  readonly now: Now
  readonly recordedAt: Date
  readonly viewer: Viewer | null
  readonly actor: Actor
  /** Matters touched, for the live notice after the commit. */
  readonly touched: Set<Uuid>
  /** Who no longer sees a matter that moved: their open pages are told too. */
  readonly left: Set<Uuid>
  /** Matters opened and not written yet: `writeOpened` before anything is read or changed. */
  readonly unwritten: Unwritten
  readonly notices: Array<Extract<Effect, { effect: 'notify' }> & { matter: Uuid }>
  /** How effects go on: they open and act by the same steps that brought them. */
  readonly again: {
    step(run: Run, step: Step): Promise<Done | Problem>
    open(run: Run, opening: Opening, cause: Step['cause']): Promise<Done | Problem>
  }
}

export type Step = {
  readonly process: ProcessDef
  readonly kind: string
  /** The matter as it stands; for an opening act as it is born, with `opening`. */
  readonly before: MatterState
  readonly opening?: true
  readonly prevHash: Uint8Array
  readonly input: Canonical
  readonly effectiveOn: PlainDate
  readonly cause: { matter: Uuid; seq: number } | null
  readonly actor?: Actor
  /** Found out before the transaction began: it counts while it is of what stands now. */
  readonly found?: FoundBeside | null
}

export type Done = { readonly after: MatterState; readonly hash: Buffer; readonly numbers: Readonly<Record<string, number>> }
