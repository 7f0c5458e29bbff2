import { access, constants, stat, statfs } from 'node:fs/promises'
import { isHalfRestored, migrationFiles } from '../../platform/database/migrate.ts'
import { makeFolder } from '../../platform/folder.ts'
import { loadKeyring } from '../../platform/keyring.ts'
import { makeMailer } from '../../platform/telling/mail.ts'
import { isBuilt, webBuildFolder } from '../web/web-build.ts'
import { fail, ok, warn, type Check } from './check.ts'

const LEAST_FREE_BYTES = 1024 ** 3
const LEAST_NODE = 24
const LEAST_POSTGRES = 15

export const nodeCheck: Check = {
  name: 'node',
  look: async () =>
    Number(process.versions.node.split('.')[0]) >= LEAST_NODE
      ? ok(process.version)
      : fail(`${process.version}: cần ${LEAST_NODE} trở lên`, `${process.version}: ${LEAST_NODE} or newer is needed`),
}

export const databaseCheck: Check = {
  name: 'database',
  async look({ db, config }) {
    const [row] = await db.query<{ server_version: string }>('show server_version')
    const version = row?.server_version ?? ''
    if (db.kind === 'pglite')
      return warn(
        `PGlite ${version}, ${config.dataDir}: để dùng thử và cơ quan nhỏ; sao lưu thường xuyên`,
        `PGlite ${version}, ${config.dataDir}: for trials and small offices; back up often`,
      )
    return Number.parseInt(version, 10) >= LEAST_POSTGRES
      ? ok(`PostgreSQL ${version}`)
      : fail(
          `PostgreSQL ${version}: cần ${LEAST_POSTGRES} trở lên`,
          `PostgreSQL ${version}: ${LEAST_POSTGRES} or newer is needed`,
        )
  },
}

export const migrationsCheck: Check = {
  name: 'migrations',
  async look({ db }) {
    if (await isHalfRestored(db.kysely))
      return fail(
        'Lần phục hồi trước bị ngắt giữa chừng: npx kheo restore TỆP lần nữa',
        'the last restore was cut off: run npx kheo restore FILE again',
      )
    const known = migrationFiles()
    const [table] = await db.query<{ there: string | null }>(`select to_regclass('migration')::text as there`)
    const applied = table?.there
      ? await db.query<{ name: string; checksum: string }>('select name, checksum from migration order by name')
      : []
    const changed = applied.find(({ name, checksum }) => !known.some(file => file.name === name && file.checksum === checksum))
    if (changed) return fail(`${changed.name} không phải tệp của bản này`, `${changed.name} is not the file of this version`)
    const left = known.length - applied.length
    return left === 0
      ? ok(`đã áp dụng ${applied.length}`, `${applied.length} applied`)
      : warn(`còn ${left} chưa áp dụng: npx kheo migrate`, `${left} to apply: npx kheo migrate`)
  },
}

export const keysCheck: Check = {
  name: 'keys',
  async look({ config }) {
    const { currentId, source } = loadKeyring(config)
    return config.secretKey
      ? ok(`${currentId}, ${source}`)
      : warn(
          `${currentId}, ${source}: cất một bản riêng, ngoài các bản sao lưu`,
          `${currentId}, ${source}: keep a copy apart from the backups`,
        )
  },
}

export const dataFolderCheck: Check = {
  name: 'data folder',
  async look({ config: { dataDir } }) {
    makeFolder(dataDir)
    await access(dataDir, constants.W_OK)
    const { mode } = await stat(dataDir)
    if ((mode & 0o077) === 0) return ok(dataDir)
    const shown = (mode & 0o777).toString(8)
    return warn(
      `${dataDir}: người khác vào được (quyền ${shown}), chạy chmod 700`,
      `${dataDir} may be entered by others (mode ${shown}): chmod 700`,
    )
  },
}

export const spaceCheck: Check = {
  name: 'free space',
  async look({ config: { dataDir } }) {
    const { bavail, bsize } = await statfs(dataDir)
    const gibibytes = ((bavail * bsize) / 1024 ** 3).toFixed(1)
    return bavail * bsize > LEAST_FREE_BYTES ? ok(`${gibibytes} GiB`) : fail(`chỉ còn ${gibibytes} GiB`, `${gibibytes} GiB left`)
  },
}

export const filesCheck: Check = {
  name: 'files',
  async look({ db, files }) {
    let [count, bytes] = [0, 0]
    for await (const { size } of files.list()) {
      count++
      bytes += size
    }
    const [named] = await db.query<{ n: number }>(`select count(*)::int as n from file`).catch(() => [])
    const size = `${(bytes / 1024 ** 2).toFixed(1)} MiB`
    return named && named.n > count
      ? fail(
          `cơ sở dữ liệu nêu ${named.n} tệp, kho có ${count}: phục hồi kho tệp từ bản sao lưu`,
          `the database names ${named.n} files, the store holds ${count}: restore the files from a backup`,
        )
      : ok(`${count} tệp, ${size}`, `${count} files, ${size}`)
  },
}

export const mailCheck: Check = {
  name: 'mail',
  look: async ({ config }) =>
    makeMailer(config).configured
      ? ok('SMTP_URL, MAIL_FROM')
      : warn(
          'chưa thiết lập: thông báo chỉ hiện trong trang, không gửi thư',
          'not set up: notices stay in the pages, none goes out by mail',
        ),
}

export const pagesCheck: Check = {
  name: 'pages',
  look: async () =>
    isBuilt(await webBuildFolder())
      ? ok('đã dựng từ mã nguồn này', 'built from these sources')
      : warn('sẽ dựng ở lần khởi động tới', 'will be built at the next start'),
}
