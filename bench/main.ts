import { writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/database/open.ts'
import { filledDatabase, onDatabase } from './database.ts'
import { fetchFrom, serverOver } from './in-process.ts'
import { closedLoop, fixedRate, type Measured } from './load.ts'
import { measures, type Measure } from './measures.ts'
import { readOptions } from './options.ts'
import { startBenchPostgres } from './postgres.ts'
import { rawLoop, statementsOf, type Statement } from './raw.ts'
import { reportFigures } from './side/figures.ts'
import { exchange } from './side/exchange.ts'
import { giving } from './side/giving.ts'
import { issuing } from './side/issuing.ts'
import { merging } from './side/merging.ts'
import { numbers } from './side/numbers.ts'
import { papers } from './side/papers.ts'
import { paragraphs } from './side/paragraphs.ts'
import { portal } from './side/portal.ts'
import { reading } from './side/reading.ts'
import { registering } from './side/registering.ts'
import { sideTable, type Side, type SideMeasure, type Skipped } from './side/side.ts'
import { signatures } from './side/signatures.ts'
import { SECRET_KEY, startServerProcess } from './server-process.ts'
import { startTimes } from './start-time.ts'
import { ms, table, type Line } from './table.ts'
import { heads, specialists, userNamed } from './users.ts'
import { fiveYears, weeklyPage } from './weekly.ts'
import { workingDays } from './working-days.ts'

const options = readOptions(process.argv.slice(2))
const { seconds, only } = options
const wanted = (name: string) => only.length === 0 || only.some(each => name.startsWith(each))
const say = (words: string) => process.stderr.write(`${words}\n`)

// Its servers end with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
const postgres = await startBenchPostgres(join(options.folder, 'postgres'))
const dataDir = join(options.folder, 'data')
const url = await filledDatabase(postgres, options.matters, dataDir)
Object.assign(process.env, {
  NODE_ENV: 'production',
  KHEO_SECRET_KEY: SECRET_KEY,
  DATABASE_URL: url,
  DATA_DIR: dataDir,
  API_PER_MINUTE: '0',
})
const config = readConfig()
const db = await openDatabase(config)
const here = await serverOver(db, config)
const users = await specialists(db, 16)
const leader = await userNamed(db, 'tuan')
const [size] = await onDatabase(url, [
  `select (select count(*)::int from matter) as matters, (select count(*)::int from act) as acts,
     (select count(*)::int from matter where open) as open, pg_size_pretty(pg_database_size(current_database())) as size`,
])

const server = await startServerProcess('app/main.ts', { DATABASE_URL: url, DATA_DIR: dataDir })
await wait(3000)
const atRest = server.memory()?.now
const lines: Line[] = []
for (const measure of measures(server.origin, users).filter(({ name }) => wanted(name))) {
  say(`${measure.name}, ${loadWords(measure)} …`)
  lines.push({
    name: measure.name,
    load: loadWords(measure),
    measured: await run(measure),
    budget: measure.budget,
    raw: null,
    floor: null,
  })
}
if (wanted('weekly')) {
  const measured = await weeklyPage(server.origin, here.services, leader, seconds)
  lines.push({
    name: 'weekly review, whole province (page)',
    load: '1 client',
    measured,
    budget: { p95: 1000 },
    raw: null,
    floor: null,
  })
}
const sides: Array<Side | Skipped> = []
await side('paragraph', async () => {
  const [compiler, writers] = [await userNamed(db, 'duong'), await heads(db, 16)]
  return paragraphs(server.origin, { services: here.services, compiler, writers, seconds })()
})
await side('portal', portal(server.origin))
const peak = server.memory()?.most
await server.stop()

if (wanted('weekly')) {
  const measured = await fiveYears(here.services, seconds)
  lines.push({ name: 'five years of every body', load: '1 client', measured, budget: { p95: 3000 }, raw: null, floor: null })
}
await side('report', reportFigures(here.services))
await side('numbers', numbers(here.services, leader))
await side('giving', giving)
await side('registering', registering(postgres))
await side('issuing', issuing(postgres))
await side('exchange', exchange(postgres, { packages: options.packages, folder: options.folder }))
await side('papers', papers)
await side('reading', reading(here.services))
await side('merging', merging)
await side('signatures', signatures)
const floor = await floorOf()
const finished: Line[] = []
for (const line of lines) finished.push(await withReference(line))

const days = wanted('working-days') ? await workingDays(here.services) : null
const starts = wanted('start') ? await startTimes(url, dataDir) : null
const report = [
  `PostgreSQL ${postgres.version}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1024 ** 3)} GiB; load average before the end ${loadavg()
    .map(each => each.toFixed(1))
    .join(' ')}`,
  `${size?.['matters']} matters, ${size?.['acts']} acts, ${size?.['open']} open, ${size?.['size']}; ${users.length} specialists as users; ${seconds} s each`,
  '',
  ...(finished.length > 0 ? [table(finished), ''] : []),
  ...(sides.length > 0 ? [sideTable(sides), ''] : []),
  ...(atRest ? [`Memory of the server: ${atRest} MiB at rest, ${peak} MiB at most`] : []),
  ...(days
    ? [
        `Working days: ${Math.round(days.ours)} additions/s; date-fns with the same days off ${Math.round(days.dateFns)}/s; ${days.cases} cases agree`,
      ]
    : []),
  ...(starts
    ? [
        `Start: PostgreSQL ${ms(starts.postgres)} ms, PGlite ${ms(starts.pglite)} ms, first start with the sample ${ms(starts.firstWithSample)} ms; a verb that reads text ${ms(starts.verb)} ms`,
      ]
    : []),
].join('\n')
process.stdout.write(`${report}\n`)
writeFileSync(join(options.folder, 'last.md'), `${report}\n`)
await db.close()
await postgres.stop()
process.exit(0)

async function side(name: string, measure: SideMeasure): Promise<void> {
  if (!wanted(name)) return
  say(`${name} …`)
  sides.push(...(await measure()))
}

function loadWords({ load }: Measure): string {
  return 'clients' in load ? `${load.clients} client${load.clients > 1 ? 's' : ''}` : `${load.perSecond}/s`
}

function run({ ask, load }: Measure): Promise<Measured> {
  return 'clients' in load
    ? closedLoop(ask, { clients: load.clients, seconds })
    : fixedRate(ask, { perSecond: load.perSecond, seconds })
}

/** The inbox page at the same rate from a server whose database answers from memory. */
async function floorOf(): Promise<Measured | null> {
  if (!wanted('inbox page')) return null
  say('floor of the inbox page …')
  const process_ = await startServerProcess('bench/floor-server.ts', { DATABASE_URL: url, DATA_DIR: dataDir })
  const page = measures(process_.origin, users).find(({ name }) => name === 'inbox page')
  if (!page) return null
  const measured = await run(page)
  await process_.stop()
  return measured
}

/** Adds what a figure is held against: the raw statements, or the floor. */
async function withReference(line: Line): Promise<Line> {
  if (line.name === 'inbox page') return { ...line, floor }
  const measure = measures('http://127.0.0.1', users).find(each => each.name === line.name && loadWords(each) === line.load)
  if (!measure?.raw || !('clients' in measure.load)) return line
  say(`${line.name}, ${line.load}: raw …`)
  const statements: Statement[][] = []
  for (let client = 0; client < measure.load.clients; client++) {
    const { path, init } = measure.raw(users[client % users.length] ?? leader, client * 31)
    const once = async () => {
      const response = await fetchFrom(here, path, init)
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    }
    statements.push(await statementsOf(db, once))
  }
  return { ...line, raw: await rawLoop(url, statements, { clients: measure.load.clients, seconds: Math.min(seconds, 10) }) }
}
