import { access, constants, mkdir, stat, statfs } from 'node:fs/promises'
import { migrationFiles } from '../platform/database/migrate.ts'
import { loadKeyring } from '../platform/keyring.ts'
import { makeMailer } from '../platform/mail.ts'
import type { AtHand } from './cli/with-database.ts'
import { isBuilt, webBuildFolder } from './web-build.ts'

export type Found = { readonly state: 'ok' | 'warn' | 'fail'; readonly found: string }
export type Check = { readonly name: string; readonly look: (at: AtHand) => Promise<Found> }

const LEAST_FREE_BYTES = 1024 ** 3
const ok = (found: string): Found => ({ state: 'ok', found })
const warn = (found: string): Found => ({ state: 'warn', found })
const fail = (found: string): Found => ({ state: 'fail', found })

/** What `kheo doctor` looks at, in this order. */
export const checks: readonly Check[] = [
  {
    name: 'node',
    look: async () => (Number(process.versions.node.split('.')[0]) >= 24 ? ok(process.version) : fail(`${process.version} < 24`)),
  },
  {
    name: 'database',
    async look({ db, config }) {
      const [row] = await db
        .query<{ version: string }>('SHOW server_version')
        .then(rows => rows.map(each => ({ version: Object.values(each).join('') })))
      if (db.kind === 'pglite')
        return warn(`PGlite ${row?.version ?? ''}, ${config.dataDir}: for trials and small offices; back up often`)
      return Number.parseInt(row?.version ?? '0', 10) >= 15
        ? ok(`PostgreSQL ${row?.version ?? ''}`)
        : fail(`PostgreSQL ${row?.version ?? ''} < 15`)
    },
  },
  {
    name: 'migrations',
    async look({ db }) {
      const known = migrationFiles()
      const [table] = await db.query<{ there: string | null }>(`SELECT to_regclass('migration')::text AS there`)
      const applied = table?.there
        ? await db.query<{ name: string; checksum: string }>('SELECT name, checksum FROM migration ORDER BY name')
        : []
      const changed = applied.find(({ name, checksum }) => !known.some(file => file.name === name && file.checksum === checksum))
      if (changed) return fail(`${changed.name} is not the file of this version`)
      return applied.length === known.length
        ? ok(`${applied.length} applied`)
        : warn(`${known.length - applied.length} to apply: npx kheo migrate`)
    },
  },
  {
    name: 'keys',
    async look({ config }) {
      const { currentId, source } = loadKeyring(config)
      return config.secretKey
        ? ok(`${currentId} from ${source}`)
        : warn(`${currentId} in ${source}: keep a copy apart from the backups`)
    },
  },
  {
    name: 'data folder',
    async look({ config: { dataDir } }) {
      await mkdir(dataDir, { recursive: true, mode: 0o700 })
      await access(dataDir, constants.W_OK)
      const { mode } = await stat(dataDir)
      const others = (mode & 0o077).toString(8)
      return others === '0'
        ? ok(dataDir)
        : warn(`${dataDir} may be entered by others (mode ${(mode & 0o777).toString(8)}): chmod 700`)
    },
  },
  {
    name: 'free space',
    async look({ config: { dataDir } }) {
      const { bavail, bsize } = await statfs(dataDir)
      const gibibytes = ((bavail * bsize) / 1024 ** 3).toFixed(1)
      return bavail * bsize > LEAST_FREE_BYTES ? ok(`${gibibytes} GiB`) : fail(`${gibibytes} GiB left`)
    },
  },
  {
    name: 'files',
    async look({ files }) {
      let count = 0
      let bytes = 0
      for await (const { size } of files.list()) {
        count++
        bytes += size
      }
      return ok(`${count} files, ${(bytes / 1024 ** 2).toFixed(1)} MiB`)
    },
  },
  {
    name: 'mail',
    async look({ config }) {
      return makeMailer(config).configured
        ? ok('SMTP_URL and MAIL_FROM are set')
        : warn('not set up: notices stay in the pages, none goes out by mail')
    },
  },
  {
    name: 'pages',
    look: async () =>
      isBuilt(await webBuildFolder()) ? ok('built from these sources') : warn('will be built at the next start'),
  },
]
