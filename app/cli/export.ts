import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Writable } from 'node:stream'
import type { ActQuery, Sight } from '../../casework/index.ts'
import { nowAt } from '../../kernel/clock.ts'
import { fileCopies, type FileCopies } from './export-files.ts'
import { inNewFile } from './run/new-file.ts'
import { progress } from './run/progress.ts'
import { CliRefusal, type Verb } from './run/verb.ts'
import { withDatabase, type AtHand } from './run/with-database.ts'

const KINDS = ['bodies', 'people', 'matters', 'documents', 'acts'] as const
type Kind = (typeof KINDS)[number]
type Asked = {
  readonly kind: Kind
  readonly path?: string
  readonly files?: string
  readonly account?: string
  readonly acts?: readonly string[]
}

/**
 * `kheo export bodies|people|matters|documents|acts [FILE] [--files FOLDER] [--account NAME] [--act KINDS]`: to a new file that only its
 * owner reads, or to standard output. Bodies and people as CSV in the columns that `kheo import` reads; matters with their histories and
 * documents as JSON lines, whose files go into FOLDER under their hash; acts of the kinds named (`gia-han,tam-dung`) as CSV. Whoever runs it on the machine gets the whole office, or with `--account` what that
 * account sees. Exit status 1 when a file is missing or damaged in the store.
 */
export const verb: Verb = {
  async run(args) {
    const asked = read(args)
    return withDatabase(async at => {
      const sight = asked.account === undefined ? undefined : await sightOf(at, asked.account)
      const copies = asked.files === undefined ? null : await fileCopies(at.files, asked.files)
      const given = parts(at, asked, { sight, copies })
      const rows = asked.path ? await toFile(asked.path, given) : await write(process.stdout, given)
      if (asked.path) process.stderr.write(`${rows} → ${asked.path}\n`)
      if (copies) process.stderr.write(`${copies.count()} → ${asked.files}\n`)
      return copies?.missing() ? 1 : 0
    })
  },
}

function read(args: readonly string[]): Asked {
  const kind = KINDS.find(each => each === args[0])
  const option = (name: string): string | undefined => {
    const at = args.indexOf(name)
    return at < 0 ? undefined : (args[at + 1] ?? '')
  }
  const [path] = args.slice(1).filter((arg, i, rest) => !arg.startsWith('--') && !rest[i - 1]?.startsWith('--'))
  const asked = { files: option('--files'), account: option('--account'), act: option('--act') }
  const taken: Readonly<Record<Kind, readonly string[]>> = {
    bodies: [],
    people: [],
    matters: ['files', 'account'],
    documents: ['files', 'account'],
    acts: ['account', 'act'],
  }
  const wrong = Object.entries(asked).some(
    ([name, value]) => value === '' || value?.startsWith('--') || (value !== undefined && kind && !taken[kind].includes(name)),
  )
  if (!kind || wrong) throw new CliRefusal('cli/export-usage')
  return { kind, path, files: asked.files, account: asked.account, acts: asked.act?.split(',') }
}

async function sightOf({ db }: AtHand, account: string): Promise<Sight> {
  const { principalsOfAccount } = await import('../../org/index.ts')
  const sight = await principalsOfAccount(db.kysely, account, nowAt(new Date()).today)
  if (!sight) throw new CliRefusal('cli/no-such-account', { account })
  return sight
}

const toFile = (path: string, given: AsyncGenerator<Part>): Promise<number> =>
  inNewFile(path, async file => {
    const to = file.createWriteStream()
    const done = finished(to)
    done.catch(() => undefined)
    const rows = await write(to, given)
    to.end()
    await done
    return rows
  })

type Part = { readonly text: string; readonly count: number }

async function write(to: Writable, given: AsyncGenerator<Part>): Promise<number> {
  const shown = progress('export')
  let rows = 0
  for await (const { text, count } of given) {
    rows += count
    shown.at(rows)
    if (to.errored) throw to.errored
    if (!to.write(text)) await once(to, 'drain')
  }
  shown.end()
  return rows
}

type How = { readonly sight: Sight | undefined; readonly copies: FileCopies | null }

async function* parts({ db }: AtHand, { kind, acts }: Asked, { sight, copies }: How): AsyncGenerator<Part> {
  if (kind === 'matters') {
    const { exportMatters } = await import('../../casework/index.ts')
    for await (const batch of exportMatters(db.kysely, { seenBy: sight })) {
      for (const { acts } of batch) for (const { files } of acts) await copies?.take(files)
      yield jsonLines(batch)
    }
    return
  }
  if (kind === 'documents') {
    const { exportDocuments } = await import('../../office/documents/index.ts')
    for await (const batch of exportDocuments(db.kysely, { seenBy: sight })) {
      for (const { files } of batch) await copies?.take(files)
      yield jsonLines(batch)
    }
    return
  }
  if (kind === 'acts') yield* actLines(db, { acts, seenBy: sight })
  else yield* tables(db, kind)
}

async function* actLines(db: AtHand['db'], query: ActQuery): AsyncGenerator<Part> {
  const [{ ACT_COLUMNS, exportActs }, { csvLines }, { loadEngine }] = await Promise.all([
    import('../../casework/index.ts'),
    import('../../platform/web/csv.ts'),
    import('../services/engine.ts'),
  ])
  await loadEngine()
  let count = 0
  for await (const text of csvLines(ACT_COLUMNS, exportActs(db.kysely, query))) {
    yield { text, count }
    count = 1
  }
}

function jsonLines(batch: readonly unknown[]): Part {
  return { text: batch.map(each => `${JSON.stringify(each)}\n`).join(''), count: batch.length }
}

async function* tables(db: AtHand['db'], kind: 'bodies' | 'people'): AsyncGenerator<Part> {
  const [{ exportBodies, exportPeople }, { csvLines }] = await Promise.all([
    import('../../org/index.ts'),
    import('../../platform/web/csv.ts'),
  ])
  const { today } = nowAt(new Date())
  const { header, rows } = await (kind === 'bodies' ? exportBodies : exportPeople)(db.kysely, today)
  let count = 0
  for await (const text of csvLines(header, rows)) {
    yield { text, count }
    count = 1
  }
}
