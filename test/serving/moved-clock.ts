import { mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How far the machine's clock was set, and how much time has passed beside that, ms. */
type Moved = { readonly wallMs: number; readonly elapsedMs: number }

/** The clock of the machine on which a server of a test runs: `env` is handed to `startRealServer`. */
export type MovedClock = {
  readonly env: Readonly<Record<string, string>>
  /** So much time passes. */
  passes(ms: number): void
  /** Somebody sets the clock by so much (back: negative) while time goes on as ever. */
  isSet(byMs: number): void
}

export function movedClock(): MovedClock {
  const file = join(mkdtempSync(join(tmpdir(), 'kheo-clock-')), 'clock.json')
  let now: Moved = { wallMs: 0, elapsedMs: 0 }
  const put = (next: Moved): void => {
    now = next
    // Renamed into place: the server never reads half a file.
    writeFileSync(`${file}.new`, JSON.stringify(now))
    renameSync(`${file}.new`, file)
  }
  put(now)
  return {
    env: { NODE_OPTIONS: `--import ${join(import.meta.dirname, 'machine-clock.mjs')}`, KHEO_TEST_CLOCK: file },
    passes: ms => put({ wallMs: now.wallMs + ms, elapsedMs: now.elapsedMs + ms }),
    isSet: byMs => put({ ...now, wallMs: now.wallMs + byMs }),
  }
}
