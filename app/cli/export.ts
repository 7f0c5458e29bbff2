import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import type { Writable } from 'node:stream'
import { nowAt } from '../../kernel/clock.ts'
import { progress } from './progress.ts'
import { CliRefusal, type Verb } from './verb.ts'
import { withDatabase, type AtHand } from './with-database.ts'

const KINDS = ['bodies', 'people', 'matters'] as const
type Kind = (typeof KINDS)[number]

/**
 * `kheo export bodies|people|matters [FILE]`: to a new file that only its owner reads, or to standard output. Bodies and people as CSV in
 * the columns that `kheo import` reads; matters with their histories as JSON lines.
 */
export const verb: Verb = {
  async run([named, path]) {
    const kind = KINDS.find(each => each === named)
    if (!kind) throw new CliRefusal('cli/export-usage')
    return withDatabase(async at => {
      const to = await target(path)
      const shown = progress('export')
      let rows = 0
      for await (const { text, count } of parts(at, kind)) {
        rows += count
        shown.at(rows)
        if (!to.write(text)) await once(to, 'drain')
      }
      shown.end()
      if (path) {
        to.end()
        await finished(to)
        process.stderr.write(`${rows} → ${path}\n`)
      }
      return 0
    })
  },
}

/** A file that is there already is not written over. */
async function target(path: string | undefined): Promise<Writable> {
  if (!path) return process.stdout
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new CliRefusal(error.code === 'EEXIST' ? 'cli/file-exists' : 'cli/cannot-write', { path })
  })
  return createWriteStream('', { fd: file })
}

type Part = { readonly text: string; readonly count: number }

async function* parts({ db }: AtHand, kind: Kind): AsyncGenerator<Part> {
  if (kind === 'matters') {
    const { exportMatters } = await import('../../casework/index.ts')
    for await (const batch of exportMatters(db.kysely))
      yield { text: batch.map(matter => `${JSON.stringify(matter)}\n`).join(''), count: batch.length }
    return
  }
  const [{ exportBodies, exportPeople }, { csvLines }] = await Promise.all([
    import('../../org/index.ts'),
    import('../../platform/csv.ts'),
  ])
  const { today } = nowAt(new Date())
  const { header, rows } = await (kind === 'bodies' ? exportBodies : exportPeople)(db.kysely, today)
  let count = 0
  for await (const text of csvLines(header, rows)) {
    yield { text, count }
    count = 1
  }
}
