import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beginRestore } from '../../platform/backup/restore.ts'
import { openDatabase } from '../../platform/database/open.ts'
import { emptyDatabaseUrl, onPostgres } from '../../test/database/open.ts'

const CLI = join(import.meta.dirname, '../cli.ts')

const SECRET = Buffer.alloc(32, 7).toString('base64')
let databaseUrl = ''

function kheo(dataDir: string, ...args: readonly string[]) {
  const settings = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, KHEO_SECRET_KEY: databaseUrl && SECRET }
  const env = { ...process.env, ...settings, NODE_ENV: 'production', LOG_LEVEL: 'error' }
  return spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', CLI, ...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
}

// One way on the embedded database, the rest on a server, where a process begins sooner.
test.skipIf(onPostgres)(
  'an office is begun, looked over, verified, backed up and restored from the command line',
  { timeout: 180_000 },
  () => {
    const home = mkdtempSync(join(tmpdir(), 'kheo-verbs-'))
    const other = mkdtempSync(join(tmpdir(), 'kheo-verbs-'))
    const archive = join(home, 'sao-luu.tar.gz')

    const begun = kheo(home, 'init')
    expect(begun.stderr).toBe('')
    expect(JSON.parse(begun.stdout)).toMatchObject({
      empty: true,
      firstRunCode: expect.stringMatching(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){3}$/),
    })
    expect(kheo(home, 'migrate')).toMatchObject({ status: 0, stdout: '' })

    const looked = kheo(home, 'doctor')
    expect(looked.stdout).toMatch(/ok +migrations +đã áp dụng \d+\n +\d+ applied/)
    expect(looked.stdout).toMatch(/ok +schema /)
    expect(looked.stdout).toMatch(/warn +keys .+master\.key/)
    expect(looked.status).toBe(0)

    const verified = kheo(home, 'verify')
    expect(JSON.parse(verified.stdout)).toMatchObject({ matters: 0, findings: 0 })

    const saved = kheo(home, 'backup', archive)
    expect(saved.status).toBe(0)
    expect(statSync(archive).mode & 0o777).toBe(0o600)
    expect(kheo(home, 'backup', archive)).toMatchObject({ status: 2, stderr: expect.stringContaining('[cli/file-exists]') })
    expect(kheo(home, 'backup', home)).toMatchObject({ status: 2, stderr: expect.stringContaining('[cli/cannot-write]') })
    const restored = kheo(other, 'restore', archive)
    expect(JSON.parse(restored.stdout)).toEqual(JSON.parse(saved.stdout))
    const again = kheo(other, 'restore', archive)
    expect(again.stderr).toContain('[backup/not-empty]')
    expect(again.status).toBe(2)
  },
)

test.runIf(onPostgres)(
  'an organisation is imported, exported and imported again unchanged; wrong rows are named and the right ones taken',
  { timeout: 180_000 },
  async () => {
    databaseUrl = (await emptyDatabaseUrl()) ?? ''
    const home = mkdtempSync(join(tmpdir(), 'kheo-verbs-'))
    const [bodies, people, out] = ['co-quan.csv', 'can-bo.csv', 'xuat.csv'].map(name => join(home, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(
      bodies,
      'Mã,Tên,Loại,Mã cấp trên,Mã cơ quan,Từ ngày\nUBND,UBND tỉnh Trường Yên,UBND tỉnh,,,1/7/2025\nVP,Văn phòng UBND tỉnh,Văn phòng,UBND,,1/7/2025\n' +
        'TH,Phòng Tổng hợp,,,VP,1/7/2025\nX1,,Xã,UBND,,1/7/2025\n',
    )
    writeFileSync(
      people,
      'Họ và tên,Mã cơ quan,Mã phòng,Chức vụ,Phạm vi,Vai trò,Tên đăng nhập,Từ ngày\nNguyễn Thị Lan,VP,TH,Chuyên viên,cá nhân,,lan.nt,1/7/2025\n',
    )
    expect(kheo(home, 'export', 'everything')).toMatchObject({ status: 2, stderr: expect.stringContaining('[cli/export-usage]') })

    const tried = kheo(home, 'import', 'bodies', bodies, '--dry-run')
    expect(JSON.parse(tried.stdout)).toMatchObject({ rows: 4, made: 3, errors: 1, dryRun: true })
    const taken = kheo(home, 'import', 'bodies', bodies)
    expect(taken.status).toBe(1)
    expect(readFileSync(`${bodies}.loi.csv`, 'utf8')).toMatch(/5,.+,X1/)
    expect(JSON.parse(kheo(home, 'import', 'people', people).stdout)).toMatchObject({ made: 1, errors: 0 })

    expect(kheo(home, 'export', 'bodies', out).status).toBe(0)
    expect(readFileSync(out, 'utf8').split('\r\n').filter(Boolean)).toHaveLength(4)
    expect(JSON.parse(kheo(home, 'import', 'bodies', out).stdout)).toMatchObject({ rows: 3, made: 0, unchanged: 3, errors: 0 })
    expect(kheo(home, 'export', 'bodies', out)).toMatchObject({ status: 2, stderr: expect.stringContaining('[cli/file-exists]') })
    const exported = kheo(home, 'export', 'people').stdout
    expect(exported).toContain('Nguyễn Thị Lan,VP,TH,Chuyên viên')
    writeFileSync(people, exported)
    expect(JSON.parse(kheo(home, 'import', 'people', people).stdout)).toMatchObject({ made: 0, unchanged: 1, errors: 0 })
  },
)

test.runIf(onPostgres)(
  'a sample is filled once, verified and exported; an anchor that the database does not know is found',
  { timeout: 180_000 },
  async () => {
    databaseUrl = (await emptyDatabaseUrl()) ?? ''
    const home = mkdtempSync(join(tmpdir(), 'kheo-verbs-'))
    expect(kheo(home, 'sample', '--matters', 'many').stderr).toContain('[cli/bad-number]')
    const filled = JSON.parse(kheo(home, 'sample', '--matters', '60').stdout)
    expect(filled.matters).toBeGreaterThanOrEqual(60)
    expect(kheo(home, 'sample', '--matters', '60').stderr).toContain('[cli/not-empty]')

    const lines = kheo(home, 'export', 'matters').stdout.trim().split('\n')
    const first = JSON.parse(lines[0] ?? '')
    expect(lines.length).toBeGreaterThan(filled.matters)
    expect(first.acts).toHaveLength(first.lastSeq)

    const [heads, ...people] = kheo(home, 'export', 'people')
      .stdout.split('\r\n')
      .map(line => line.split(','))
    const name = people.find(cells => cells.includes('Chuyên viên'))?.[heads?.indexOf('Tên đăng nhập') ?? -1]
    const own = kheo(home, 'export', 'matters', '--account', name ?? '')
      .stdout.trim()
      .split('\n')
      .filter(Boolean)
    const all = new Set(lines)
    expect([own.length < lines.length, own.every(line => all.has(line))]).toEqual([true, true])
    expect(kheo(home, 'export', 'matters', '--account', 'khong.co').stderr).toContain('[cli/no-such-account]')
    const given = kheo(home, 'export', 'acts', '--act', 'giao,nghiem-thu').stdout.trim().split('\r\n')
    expect(given[0]).toContain('Mã việc,Loại việc,Tên việc')
    expect(given.length).toBeGreaterThan(60)
    expect(given.slice(1).every(line => /,(giao|nghiem-thu),(Giao|Nghiệm thu)/u.test(line))).toBe(true)
    const [out, folder] = [join(home, 'van-ban.jsonl'), join(home, 'tep')]
    expect(kheo(home, 'export', 'documents', out, '--files', folder).status).toBe(0)
    const documents = readFileSync(out, 'utf8').split('\n').filter(Boolean)
    const hashes = documents.flatMap(line => JSON.parse(line).files.map((file: { hash: string }) => file.hash))
    expect(readdirSync(folder).toSorted()).toEqual([...new Set<string>(hashes)].toSorted())
    expect(kheo(home, 'export', 'documents', '--files', folder).stderr).toContain('[cli/file-exists]')

    expect(JSON.parse(kheo(home, 'verify').stdout)).toMatchObject({ matters: lines.length, findings: 0, anchorsFile: null })
    const hex = 'ab'.repeat(32)
    writeFileSync(join(home, 'anchors.log'), `1 2026-11-20T17:30:00.000Z 12 ${hex} ${hex}\n`)
    const verified = kheo(home, 'verify')
    expect(verified.status).toBe(1)
    expect(verified.stdout).toContain('{"code":"verify/anchor-missing","detail":"1"}')
    expect(kheo(home, 'verify', '--anchors', join(home, 'khong-co.log')).stderr).toContain('[cli/no-such-file]')
  },
)

test.runIf(onPostgres)(
  'what a killed restore left is no office: verbs refuse it, doctor tells what to do',
  { timeout: 60_000 },
  async () => {
    databaseUrl = (await emptyDatabaseUrl()) ?? ''
    const home = mkdtempSync(join(tmpdir(), 'kheo-verbs-'))
    const db = await openDatabase({ dataDir: home, databaseUrl })
    await beginRestore(db)
    await db.close()
    for (const args of [['verify'], ['backup', join(home, 'sao.tar.gz')], ['export', 'people']])
      expect(kheo(home, ...args)).toMatchObject({ status: 2, stderr: expect.stringContaining('[database/restore-unfinished]') })
    expect(kheo(home, 'doctor').stdout).toMatch(/fail +migrations .+npx kheo restore/)
  },
)
