import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { USAGE } from './cli/run/usage.ts'
import { VERBS } from './cli/verbs.ts'

const CLI = join(import.meta.dirname, 'cli.ts')

function kheo(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8', env: { ...process.env, ...env } })
}

test('due: three working days from a Friday end on Wednesday, with the weekend explained', () => {
  const { stdout, status } = kheo(['due'], '{"id":1,"from":"2026-09-11","limit":{"amount":3,"unit":"working-day"}}\n')
  const answer = JSON.parse(stdout)
  expect(answer).toMatchObject({ id: 1, dueOn: '2026-09-16' })
  expect(answer.steps.length).toBeGreaterThan(3)
  expect(status).toBe(0)
})

test('due: a line without a date is a problem, the other lines are answered, the exit status is 1', () => {
  const lines = ['{"id":1,"limit":{"amount":3,"unit":"day"}}', '{"id":2,"from":"2026-09-11","limit":{"amount":3,"unit":"day"}}']
  const { stdout, status } = kheo(['due'], `${lines.join('\n')}\n`)
  const answers = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(answers[0]).toMatchObject({ id: 1, problem: { code: 'due/bad-date' } })
  expect(answers[1]).toMatchObject({ id: 2, dueOn: '2026-09-14' })
  expect(status).toBe(1)
})

test('cite, parse and tasks read the same text from a line and from a file', () => {
  const text =
    'Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ tham mưu theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, báo cáo trước ngày 20/6/2025.'
  const file = join(mkdtempSync(join(tmpdir(), 'kheo-cli-')), 'cong-van.txt')
  writeFileSync(file, text)
  for (const verb of ['parse', 'cite', 'tasks']) {
    const fromLine = JSON.parse(kheo([verb], `${JSON.stringify({ id: 'cong-van.txt', text })}\n`).stdout)
    const fromFile = kheo([verb, file])
    // A whole document also says whether its lead was inferred and in which sentence a task stands.
    expect(JSON.parse(fromFile.stdout)).toMatchObject(fromLine)
    expect(fromFile.status).toBe(0)
  }
  expect(JSON.parse(kheo(['cite', file]).stdout).citations[0].designation).toBe('30/2020/NĐ-CP')
})

test('a file that is no document is a problem with a code, and so is a line without text', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'kheo-cli-')), 'trong.docx')
  writeFileSync(file, '')
  expect(JSON.parse(kheo(['parse', file]).stdout)).toMatchObject({ id: 'trong.docx', problem: { code: 'file/empty' } })
  expect(JSON.parse(kheo(['cite'], '{"id":7}\n').stdout)).toMatchObject({ id: 7, problem: { code: 'cli/no-text' } })
  expect(kheo(['cite', '/khong/co.docx']).stderr).toContain('[cli/no-such-file]')
})

test('proofread: slips of each line with their mends; check: the form of one file', () => {
  const { stdout, status } = kheo(['proofread'], '{"id":1,"text":"Sau khi sát nhập, xã họp ngày 5/3/2026."}\n')
  expect(JSON.parse(stdout).issues).toMatchObject([
    { span: [8, 16], kind: 'misspelling', expected: 'sáp nhập' },
    { span: [25, 38], kind: 'date-format', expected: 'ngày 05/3/2026' },
  ])
  expect(status).toBe(0)
  const file = join(mkdtempSync(join(tmpdir(), 'kheo-cli-')), 'bao-cao.txt')
  writeFileSync(file, 'Số 5/BC-VP\nBÁO CÁO\nKết quả tuần\nĐã xong.')
  const checked = JSON.parse(kheo(['check', file]).stdout)
  expect(checked).toMatchObject({ id: 'bao-cao.txt', kind: 'txt', type: 'Báo cáo' })
  expect(checked.findings.map((finding: { rule: string }) => finding.rule)).toContain('number/padding')
  expect(kheo(['check']).stderr).toContain('[cli/path-needed]')
})

test('an unknown verb is refused with a stable code and nothing on standard output', () => {
  const { stdout, stderr, status } = kheo(['dua'])
  expect([stdout, status]).toEqual(['', 2])
  expect(stderr).toContain('[cli/unknown-verb]')
})

test('a verb of a later part says so', () => {
  const { stderr, status } = kheo(['classify'], '{}\n')
  expect(stderr).toContain('[cli/later-verb]')
  expect(status).toBe(2)
})

test('help names every verb in both languages', () => {
  const { stdout, status } = kheo(['help'])
  expect(stdout).toContain('tính ngày đến hạn')
  expect(stdout).toContain('due days')
  expect(status).toBe(0)
})

test('--help of a verb prints how it is called and does nothing', () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'kheo-cli-')), 'data')
  for (const verb of ['init', 'backup', 'sample', 'start', 'gateway', 'due', 'parse']) {
    const { stdout, stderr, status } = kheo([verb, '--help'], '', { DATA_DIR: dataDir })
    expect(stdout).toMatch(new RegExp(`^npx kheo ${verb}`))
    expect([stderr, status]).toEqual(['', 0])
  }
  expect(kheo(['help', 'export']).stdout).toContain('--act KIND')
  expect(existsSync(dataDir)).toBe(false)
})

test('every verb says how it is called', () => {
  expect(Object.keys(USAGE).toSorted()).toEqual(Object.keys(VERBS).toSorted())
})

test.each([
  [['sample', '--matter', '5'], 'cli/unknown-option'],
  [['sample', '--matters'], 'cli/value-needed'],
  [['import', 'people', 'a.csv', '--dryrun'], 'cli/unknown-option'],
  [['import', 'people', 'a.csv', '--errors', '--dry-run'], 'cli/value-needed'],
  [['backup', 'a', 'b'], 'cli/too-many'],
  [['init', 'now'], 'cli/too-many'],
  [['start', '--emtpy'], 'cli/unknown-option'],
])('%j is refused with %s before anything is done', (args, code) => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'kheo-cli-')), 'data')
  const { stderr, status } = kheo(args, '', { DATA_DIR: dataDir })
  expect([stderr.includes(`[${code}]`), status, existsSync(dataDir)]).toEqual([true, 2, false])
})

test('a database that is not there is told in words, without a stack', () => {
  const secret = Buffer.alloc(32, 7).toString('base64')
  const away = { DATABASE_URL: 'postgres://kheo@127.0.0.1:1/kheo', KHEO_SECRET_KEY: secret }
  for (const verb of ['doctor', 'verify', 'migrate']) {
    const { stderr, status } = kheo([verb], '', away)
    expect(stderr).toMatch(/^kheo: \[database\/unreachable\]/)
    expect(stderr).not.toContain('    at ')
    expect(status).toBe(2)
  }
})

test('what is to be told of a file that was read has words; a port that is none is refused', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'kheo-cli-')), 'nfd.txt')
  writeFileSync(file, 'Quyết định số 12/QĐ-UBND ngày 01/12/2026'.normalize('NFD'))
  expect(kheo(['cite', file]).stderr).toMatch(/^kheo: \[file\/decomposed\] Dấu tiếng Việt .+\n +Letters stood apart/)
  expect(kheo(['gateway', '--port', 'abc']).stderr).toContain('[cli/bad-number]')
})

test('a database without the tables of this version is told in words, with what to run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kheo-cli-'))
  const { stderr, status } = kheo(['verify'], '', { DATA_DIR: folder })
  expect(stderr).toMatch(/^kheo: \[database\/not-migrated\]/)
  expect(stderr).not.toContain('    at ')
  expect(status).toBe(2)
})

test('what is wrong with a file is said in words, and a folder is no file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kheo-cli-'))
  const broken = join(folder, 'hong.pdf')
  writeFileSync(broken, '%PDF-1.7 nothing more')
  for (const verb of ['parse', 'check'])
    expect(JSON.parse(kheo([verb, broken]).stdout).problem).toEqual({
      code: 'file/corrupt',
      message: 'Tệp hỏng, không mở được. / The file is damaged and cannot be opened.',
    })
  expect(kheo(['parse', folder]).stderr).toContain('[cli/no-such-file]')
})

test('a backup into the name of a folder is refused before anything is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kheo-cli-'))
  const { stderr, status } = kheo(['backup', folder], '', { DATA_DIR: join(folder, 'data') })
  expect([stderr.includes('[cli/cannot-write]'), status, existsSync(join(folder, 'data'))]).toEqual([true, 2, false])
})
